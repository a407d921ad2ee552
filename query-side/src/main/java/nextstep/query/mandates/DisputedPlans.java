package nextstep.query.mandates;

import java.util.List;
import java.util.Optional;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Title;
import nextstep.query.views.Snapshot;
import org.jspecify.annotations.Nullable;

/** What plans say of themselves where they, or a step of them, are disputed. */
public interface DisputedPlans {
    /** Whose claim it is: who leads the plan, and who is responsible for the step. */
    List<GroupId> claimants(PlanId plan, @Nullable StepId step, Snapshot snapshot);

    /** What a step is called. */
    Optional<Title> title(PlanId plan, StepId step, Snapshot snapshot);
}
