package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.command.history.Undoes;
import nextstep.events.implementation.PlanEvent.PlanPaused;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** Lets work on a plan rest. */
@Needs(Right.LEADERS)
@Post("/plans/{plan}/pause")
@Undoes(by = PlanPaused.class)
public record PausePlan(PlanId plan, Prose reason, @Nullable LocalDate on) implements Command {
    @Override
    public PlanId stream() {
        return plan;
    }
}
