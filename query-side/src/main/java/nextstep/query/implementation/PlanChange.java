package nextstep.query.implementation;

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
    PARTNERS_FOUND
}
