package nextstep.events.log;

/** The log could not take an append, and nothing of it was recorded: the disk is full, the database is away. */
public final class NotRecorded extends RuntimeException {
    public NotRecorded(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public NotRecorded(String sentence) {
        super(sentence);
    }
}
