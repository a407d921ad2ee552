package nextstep.command.imports;

/** Hears how many lines of a table have been looked over. */
@FunctionalInterface
interface HowFar {
    /** Nobody waits to hear. */
    HowFar UNSAID = (lines, all) -> {};

    void lookedOver(int lines, int all);
}
