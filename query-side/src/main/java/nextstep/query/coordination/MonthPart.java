package nextstep.query.coordination;

import nextstep.query.implementation.PlanChange;
import nextstep.query.implementation.StepChange;
import org.jspecify.annotations.Nullable;

/** The parts of a month's report, in their order. What was merely noted, rescheduled or suggested stands in none. */
public enum MonthPart {
    COMPLETED,
    STARTED,
    BLOCKED,
    UNBLOCKED,
    PLANNED,
    DROPPED,
    CONFIRMED,
    TAKEN_UP,
    HANDED_OVER,
    ENDED;

    static @Nullable MonthPart of(StepChange change) {
        return switch (change) {
            case COMPLETED -> COMPLETED;
            case STARTED, REOPENED -> STARTED;
            case BLOCKED -> BLOCKED;
            case UNBLOCKED -> UNBLOCKED;
            case PLANNED -> PLANNED;
            case DROPPED -> DROPPED;
            case CONFIRMED -> CONFIRMED;
            case RESCHEDULED, NOTED -> null;
        };
    }

    static @Nullable MonthPart of(PlanChange change) {
        return switch (change) {
            case CONCLUDED -> COMPLETED;
            case PAUSED -> BLOCKED;
            case RESUMED -> UNBLOCKED;
            case MADE -> PLANNED;
            case SUPERSEDED -> DROPPED;
            case CONFIRMED -> CONFIRMED;
            case PHASE_ENTERED, NOTED, PARTNERS_SOUGHT, PARTNERS_FOUND -> null;
        };
    }

    static @Nullable MonthPart of(RoleChange change) {
        return switch (change) {
            case REAFFIRMED -> CONFIRMED;
            case DECLARED, CONFIRMED, TAKEN_OVER -> TAKEN_UP;
            case HANDED_OVER -> HANDED_OVER;
            case ENDED -> ENDED;
            case PROPOSED, REPORTED, DECLINED, HAND_OVER_OFFERED, HAND_OVER_DECLINED -> null;
        };
    }
}
