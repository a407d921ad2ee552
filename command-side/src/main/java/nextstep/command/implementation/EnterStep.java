package nextstep.command.implementation;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/**
 * Says how the step with a title stands, as {@link StateStep} does: of the plan's step that has this title, or of a new one
 * whose id is made of it.
 */
@Needs({Right.LEADERS, Right.SUPPORTING_HUBS})
@Post("/plans/{plan}/steps/state")
public record EnterStep(
        PlanId plan,
        Title title,
        @Nullable LocalDate due,
        @Nullable Integer weight,
        @Nullable GroupId responsible,
        StatedState state,
        @Nullable LocalDate on,
        @Nullable Prose reason,
        List<Evidence> evidence)
        implements Command {
    public EnterStep {
        evidence = List.copyOf(evidence);
    }

    @Override
    public PlanId stream() {
        return plan;
    }

    /** The same under an id. */
    StateStep as(StepId step) {
        return new StateStep(plan, step, title, due, weight, responsible, state, on, reason, evidence);
    }
}
