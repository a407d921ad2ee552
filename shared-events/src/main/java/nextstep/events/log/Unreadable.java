package nextstep.events.log;

/** A record of the log that this version cannot read. Reading stops at it; it is never skipped. */
public final class Unreadable extends RuntimeException {
    public Unreadable(String message) {
        super(message);
    }

    public Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
