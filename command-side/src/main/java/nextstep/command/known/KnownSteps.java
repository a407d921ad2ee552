package nextstep.command.known;

import java.util.Map;
import java.util.Optional;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;

/** The steps of plans. */
public interface KnownSteps {

    /** The group that is responsible for a step, as the log says now; empty where none is. */
    Optional<GroupId> responsibleFor(PlanId plan, StepId step);

    boolean has(PlanId plan, StepId step);

    /** All steps of a plan, each with the group that is responsible for it, where one is. */
    Map<StepId, Optional<GroupId>> in(PlanId plan);
}
