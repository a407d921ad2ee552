package nextstep.events.values;

/** What stands where a text was suppressed. Whoever shows a text to people says so in their language instead. */
public final class Suppressed {
    /** In place of a title, a name, a reason, a source. */
    public static final String TEXT = "[suppressed]";

    /** In place of an address: one that leads nowhere. */
    public static final String LINK = "https://suppressed.invalid/";

    private Suppressed() {}

    /** Whether this stands where something was suppressed. */
    public static boolean is(String text) {
        return text.equals(TEXT) || text.equals(LINK);
    }
}
