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
     * Moves all there is, and gives the size of the history.
     *
     * @param reached hears how far it has come
     * @throws AnotherHistory when the other log holds something else
     */
    public long move(LongConsumer reached) {
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
            return next;
        } catch (SQLException e) {
            throw new NotRecorded("The history was not moved whole: " + e.getMessage(), e);
        } finally {
            target.disconnect();
        }
    }

    private static void checkIsTheBeginningOf(EventLog source, EventLog other) {
        long size = other.size();
        if (size == 0) {
            return;
        }
        List<RawRecord> theirs = other.readRaw(size - 1, 1);
        List<RawRecord> ours = source.readRaw(size - 1, 1);
        if (ours.isEmpty() || !ours.getFirst().id().equals(theirs.getFirst().id())) {
            throw new AnotherHistory("The log that is to take the history holds another one, of " + size
                    + " events. Move into an empty one.");
        }
    }

    /** The other log is not empty, and holds something else. */
    public static final class AnotherHistory extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AnotherHistory(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
