package nextstep.query.implementation;

/** How a step stands on a day. What blocks it lasts until it is unblocked or over. */
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

    /** Whether it stands as it does by this word, or only goes on to. */
    boolean isDecidedBy(StepChange word) {
        return switch (word) {
            case PLANNED, STARTED, REOPENED -> this != BLOCKED;
            case BLOCKED, UNBLOCKED, COMPLETED, DROPPED -> true;
            case RESCHEDULED, CONFIRMED, NOTED -> false;
        };
    }

    /** How it stands after a word that decides; {@code started} says whether it has ever been, this word included. */
    StepState after(StepChange word, boolean started) {
        return switch (word) {
            case PLANNED -> PLANNED;
            case STARTED -> UNDER_WAY;
            case BLOCKED -> BLOCKED;
            case COMPLETED -> COMPLETED;
            case DROPPED -> DROPPED;
            case UNBLOCKED, REOPENED -> started ? UNDER_WAY : PLANNED;
            case RESCHEDULED, CONFIRMED, NOTED -> this;
        };
    }
}
