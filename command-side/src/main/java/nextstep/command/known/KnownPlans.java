package nextstep.command.known;

import java.util.Optional;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanId;

/** The plans there are. */
@FunctionalInterface
public interface KnownPlans {

    /** As what it was made; empty when there is no such plan. */
    Optional<PlanMade> madeAs(PlanId plan);

    default boolean has(PlanId plan) {
        return madeAs(plan).isPresent();
    }
}
