package nextstep.events.log;

/** The log cannot be read now: the database is away, or the log is not there yet. */
public final class LogUnreachable extends RuntimeException {
    public LogUnreachable(String sentence) {
        super(sentence);
    }

    public LogUnreachable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
