package nextstep.events.log;

import java.sql.SQLException;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Moves a history from one log to another, of whatever kind: positions, times, ids, bytes and salts stay as they are. What
 * was moved before is looked at, not moved again, so that an interrupted move goes on. Nobody writes in either meanwhile.
 */
public final class MovedHistory {
    private static final int PAGE = 1_000;

    private final LogSettings from;
    private final LogSettings to;

    public MovedHistory(LogSettings from, LogSettings to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Moves all there is. Where all of it is there already, nothing is moved, whatever was recorded there since.
     *
     * @param reached hears how far it has come
     * @throws AnotherHistory when the other log holds something else
     */
    public Moved move(LongConsumer reached) {
        Store target = to.store();
        target.prepare();
        try (EventLog source = EventLog.openToRead(from);
                EventLog other = EventLog.openToRead(to);
                Moving moving = target.moving()) {
            checkIsTheBeginningOf(source, other);
            long next = other.size();
            for (List<SealedRecord> page = source.readSealed(next, PAGE);
                    !page.isEmpty();
                    page = source.readSealed(next, PAGE)) {
                moving.take(page);
                next = page.getLast().record().position() + 1;
                reached.accept(next);
            }
            return new Moved(source.size(), next > source.size());
        } catch (SQLException e) {
            throw new NotRecorded("The history was not moved whole: " + e.getMessage(), e);
        } finally {
            target.disconnect();
        }
    }

    private static void checkIsTheBeginningOf(EventLog source, EventLog other) {
        long both = Math.min(source.size(), other.size());
        if (other.size() == 0) {
            return;
        }
        if (both == 0 || !lastOf(source, both).equals(lastOf(other, both))) {
            throw new AnotherHistory("The log that is to take the history holds another one, of " + other.size()
                    + " events. Move into an empty one.");
        }
    }

    private static String lastOf(EventLog log, long size) {
        return log.readRaw(size - 1, 1).getFirst().id();
    }

    /**
     * What came of it.
     *
     * @param events how many the history has that was moved
     * @param goesOnThere whether more was recorded after it in the other log
     */
    public record Moved(long events, boolean goesOnThere) {}

    /** The other log is not empty, and holds something else. */
    public static final class AnotherHistory extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AnotherHistory(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
