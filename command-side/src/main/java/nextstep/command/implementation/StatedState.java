package nextstep.command.implementation;

/** How someone says a step stands. */
public enum StatedState {
    /** It is to be taken. */
    PLANNED,
    /** Work on it has begun. */
    STARTED,
    /** It cannot go on. */
    BLOCKED,
    /** It is done. */
    COMPLETED,
    /** It will not be taken. */
    DROPPED
}
