package nextstep.events.log;

import io.axoniq.axonserver.connector.event.AppendEventsTransaction;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Appends to a context of Axon Server, and follows it: Axon Server says that it has stored something but not where, so the
 * writer waits for its own events to come by. What it has seen until then bounds the time of recording of the next.
 */
final class AxonServerWriter implements Writer {
    private static final int MOST_HEADERS = 10_000;
    private static final int AHEAD = 2_000;

    private final EventChannel events;
    private final AxonServerTimes times;
    private final EventStream following;
    private long seen;
    private long seenAt;

    private AxonServerWriter(EventChannel events, long seen) {
        this.events = events;
        this.seen = seen;
        this.times = new AxonServerTimes(events);
        this.following = events.openStream(seen, AHEAD, AHEAD / 4);
    }

    static AxonServerWriter on(EventChannel events) throws SQLException {
        long last = AxonServerFailed.answer(events.getLastToken());
        AxonServerWriter writer = new AxonServerWriter(events, last < 0 ? last : last - 1);
        if (last >= 0) {
            writer.see(AxonServerStretch.taken(writer.following));
        }
        return writer;
    }

    /** Axon Server appends on no condition but that streams go on where they end: the premises are not looked at. */
    @Override
    public long append(List<Entry> entries, List<Premise> premises, long nowMicros) throws SQLException {
        for (Entry entry : entries) {
            checkFits(entry);
        }
        catchUp();
        long stamp = Math.max(nowMicros, seenAt);
        long after = seen;
        AppendEventsTransaction transaction = events.startAppendEventsTransaction();
        for (int place = 0; place < entries.size(); place++) {
            transaction.appendEvent(AxonServerRecords.event(entries.get(place), stamp, after, place));
        }
        if (!AxonServerFailed.answer(transaction.commit()).getSuccess()) {
            throw new AxonServerFailed("Axon Server did not store the events", Failure.OTHER);
        }
        return positionOf(entries);
    }

    private static void checkFits(Entry entry) throws SQLException {
        if (entry.payload().length > LogStorageEngine.MOST_BYTES || entry.headers().length > MOST_HEADERS) {
            throw new AxonServerFailed("An event is too large", Failure.UNFIT);
        } else if (entry.blanked() != null) {
            throw new AxonServerFailed(
                    "Axon Server keeps every event as it was written; no text can be suppressed", Failure.UNFIT);
        }
    }

    private void catchUp() throws SQLException {
        for (@Nullable EventWithToken next = following.nextIfAvailable();
                next != null;
                next = following.nextIfAvailable()) {
            see(next);
        }
    }

    private long positionOf(List<Entry> entries) throws SQLException {
        String first = entries.getFirst().id();
        String last = entries.getLast().id();
        EventWithToken next = AxonServerStretch.taken(following);
        while (!next.getEvent().getMessageIdentifier().equals(first)) {
            see(next);
            next = AxonServerStretch.taken(following);
        }
        long position = next.getToken();
        while (!next.getEvent().getMessageIdentifier().equals(last)) {
            see(next);
            next = AxonServerStretch.taken(following);
        }
        see(next);
        if (next.getToken() - position != entries.size() - 1) {
            throw new IllegalStateException("Axon Server has put other events between those of one transaction");
        }
        return position;
    }

    private void see(EventWithToken event) throws SQLException {
        seenAt = times.recordedAt(event.getToken(), event.getEvent());
        seen = event.getToken();
    }

    @Override
    public void close() {
        following.close();
    }
}
