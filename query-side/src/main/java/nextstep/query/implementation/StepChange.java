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
    NOTED;

    /** Whether it says by when the step is due, or that no day is set. */
    boolean dates() {
        return this == PLANNED || this == RESCHEDULED;
    }
}
