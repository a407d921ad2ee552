package nextstep.query.history.selfcheck;

import java.util.Locale;

/** Why something that was done beside the pages came to nothing. What the program said of it is not for everybody to read. */
public enum Trouble {
    FAILED("The program failed. Stewards see the cause under /operations; ask again once it is mended."),
    INTERRUPTED("The process that was at it ended before it was done. Ask again."),
    NOT_BEGUN("No process has begun it within ten minutes: perhaps none that keeps the views ran. Ask again."),
    SUPPRESSED_MEANWHILE(
            "A text was suppressed meanwhile, and the views are made anew without it. Ask again after that."),
    NOT_FOLDED(
            "Some views could not be made of the log. Stewards see which under /operations; those that are read serve on."),
    NOT_IN_PLACE(
            "The new views were made but could not take the place of those that are read, which serve on. It can be tried again.");

    private final String sentence;

    Trouble(String sentence) {
        this.sentence = sentence;
    }

    /** The word for programs and for the store. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Trouble of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    Told told() {
        return new Told(word(), sentence);
    }

    /**
     * As programs get it.
     *
     * @param code a stable word
     * @param sentence what to do
     */
    public record Told(String code, String sentence) {}
}
