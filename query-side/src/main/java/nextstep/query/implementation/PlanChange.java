package nextstep.query.implementation;

import org.jspecify.annotations.Nullable;

/** What can be said of a plan as a whole. */
public enum PlanChange {
    MADE,
    PHASE_ENTERED,
    CONFIRMED,
    NOTED,
    PAUSED,
    RESUMED,
    CONCLUDED,
    SUPERSEDED,
    PARTNERS_SOUGHT,
    PARTNERS_FOUND;

    /** How the plan stands by it; empty where it goes on as it did. */
    @Nullable
    PlanState makesIt() {
        return switch (this) {
            case PAUSED -> PlanState.PAUSED;
            case RESUMED -> PlanState.RUNNING;
            case CONCLUDED -> PlanState.CONCLUDED;
            case SUPERSEDED -> PlanState.SUPERSEDED;
            case MADE, PHASE_ENTERED, CONFIRMED, NOTED, PARTNERS_SOUGHT, PARTNERS_FOUND -> null;
        };
    }
}
