package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import org.jspecify.annotations.Nullable;

/** Says that what is shown of a step is still true. {@code on} is today unless said. */
@Needs({Right.LEADERS, Right.SUPPORTING_HUBS, Right.RESPONSIBLE})
@Post("/plans/{plan}/steps/{step}/confirm")
public record ConfirmStep(
        PlanId plan, StepId step, @Nullable LocalDate on) implements StepCommand {

    /** The same of that day, where no other was said. */
    ConfirmStep saidOn(LocalDate today) {
        return on == null ? new ConfirmStep(plan, step, today) : this;
    }
}
