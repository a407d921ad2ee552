package nextstep.events.log;

/** A record of the log that this version cannot read. Reading stops at it; it is never skipped. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long position;

    public Unreadable(String message) {
        super(message);
        this.position = -1;
    }

    public Unreadable(String message, Throwable cause) {
        super(message, cause);
        this.position = -1;
    }

    private Unreadable(long position, String message, Throwable cause) {
        super(message, cause);
        this.position = position;
    }

    /** The same, with where in the log it stands. */
    Unreadable at(RawRecord record) {
        return new Unreadable(
                record.position(), "Event " + record.position() + " of " + record.stream() + ": " + getMessage(), this);
    }

    /** The position of the record; -1 where that is not known. */
    public long position() {
        return position;
    }
}
