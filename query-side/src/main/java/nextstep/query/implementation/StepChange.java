package nextstep.query.implementation;

/** What can be said of a step. */
public enum StepChange {
    PLANNED,
    RESCHEDULED,
    STARTED,
    BLOCKED,
    UNBLOCKED,
    COMPLETED,
    REOPENED,
    DROPPED,
    CONFIRMED,
    NOTED
}
