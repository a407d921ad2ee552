package nextstep.command.implementation;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Evidence;
import org.jspecify.annotations.Nullable;

/** Says that a step is done, and shows it. If it was blocked it is so no more. */
@Needs({Right.LEADERS, Right.SUPPORTING_HUBS, Right.RESPONSIBLE})
@Post("/plans/{plan}/steps/{step}/complete")
public record CompleteStep(
        PlanId plan,
        StepId step,
        List<Evidence> evidence,
        @Nullable LocalDate on) implements StepCommand {
    public CompleteStep {
        evidence = List.copyOf(evidence);
    }
}
