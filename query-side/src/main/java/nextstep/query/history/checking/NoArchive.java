package nextstep.query.history.checking;

/** What was given cannot be checked at all, and nothing is said about the log. */
public final class NoArchive extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoArchive(String sentence) {
        super(sentence, null, false, false);
    }
}
