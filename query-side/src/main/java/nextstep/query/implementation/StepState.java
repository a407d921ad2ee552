package nextstep.query.implementation;

/** How a step stands on a day. */
public enum StepState {
    PLANNED,
    UNDER_WAY,
    BLOCKED,
    COMPLETED,
    DROPPED;

    /** Whether something remains to be done. */
    public boolean isOpen() {
        return this == PLANNED || this == UNDER_WAY || this == BLOCKED;
    }
}
