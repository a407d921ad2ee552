package nextstep.query.views;

/** Hears how it goes when views are made anew beside those that are read. */
@FunctionalInterface
public interface WhileRenewing {
    /** They are made, and this is how they differ from the others. */
    void compared(Renewed renewed);

    /** Some are being made. */
    default void begins() {}

    /** They are read from now on. */
    default void ends() {}

    /** The others stay. */
    default void fails(Unrenewed why, String cause) {}
}
