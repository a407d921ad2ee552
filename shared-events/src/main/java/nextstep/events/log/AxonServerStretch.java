package nextstep.events.log;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** A stretch of the log, read event by event. What it reads has been committed, so it only waits for its arrival. */
final class AxonServerStretch implements AutoCloseable {
    private static final int MOST_AHEAD = 4_000;

    private final EventStream coming;
    private final long end;
    private long position;

    /** From a position on, up to one that is not read any more. */
    AxonServerStretch(EventChannel events, long from, long end) {
        int ahead = (int) Math.min(end - from, MOST_AHEAD);
        this.coming = events.openStream(from - 1, ahead, Math.max(1, ahead / 4));
        this.position = from;
        this.end = end;
    }

    boolean goesOn() {
        return position < end;
    }

    /** Where the next event stands. */
    long position() {
        return position;
    }

    Event next() throws SQLException {
        EventWithToken next = taken(coming);
        if (next.getToken() != position) {
            throw new Unreadable("Axon Server holds nothing at position " + position + " and goes on at "
                    + next.getToken() + ": the context has gaps.");
        }
        position++;
        return next.getEvent();
    }

    /** The next event of an open stream, waited for. */
    static EventWithToken taken(EventStream coming) throws SQLException {
        try {
            EventWithToken next = coming.nextIfAvailable(AxonServerFailed.PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next != null) {
                return next;
            }
            if (coming.getError().isPresent()) {
                throw AxonServerFailed.by(coming.getError().get());
            }
            throw new AxonServerFailed("Axon Server sends no events", Failure.LOST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AxonServerFailed("Interrupted while reading", Failure.OTHER);
        }
    }

    @Override
    public void close() {
        coming.close();
    }
}
