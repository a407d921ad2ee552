package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** Puts another plan in its place. */
@Needs(Right.LEADERS)
@Post("/plans/{plan}/supersede")
public record SupersedePlan(
        PlanId plan, PlanId by, Prose reason, @Nullable LocalDate on) implements Command {
    @Override
    public PlanId stream() {
        return plan;
    }
}
