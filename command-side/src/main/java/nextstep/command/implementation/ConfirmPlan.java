package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.implementation.PlanId;
import org.jspecify.annotations.Nullable;

/** Says that what is shown of a plan and its open steps is still true. {@code on} is today unless said. */
@Needs(Right.LEADERS)
@Post("/plans/{plan}/confirm")
public record ConfirmPlan(PlanId plan, @Nullable LocalDate on) implements Command {
    @Override
    public PlanId stream() {
        return plan;
    }
}
