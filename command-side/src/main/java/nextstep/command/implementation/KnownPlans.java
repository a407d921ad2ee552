package nextstep.command.implementation;

import nextstep.events.implementation.PlanId;

/** The plans there are. */
@FunctionalInterface
public interface KnownPlans {
    boolean has(PlanId plan);
}
