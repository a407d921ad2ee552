package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.command.history.Undoes;
import nextstep.events.implementation.PlanEvent.PlanResumed;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** Goes on with a plan that was paused or concluded. */
@Needs(Right.LEADERS)
@Post("/plans/{plan}/resume")
@Undoes(by = PlanResumed.class)
public record ResumePlan(
        PlanId plan, @Nullable Prose reason, @Nullable LocalDate on) implements Command {
    @Override
    public PlanId stream() {
        return plan;
    }
}
