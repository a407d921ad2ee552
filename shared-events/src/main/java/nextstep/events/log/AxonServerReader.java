package nextstep.events.log;

import io.axoniq.axonserver.connector.event.AggregateEventStream;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.impl.StreamClosedException;
import io.axoniq.axonserver.grpc.event.Event;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Reads a context of Axon Server. */
final class AxonServerReader implements LogReader {
    private final EventChannel events;
    private final AxonServerTimes times;

    AxonServerReader(EventChannel events) {
        this.events = events;
        this.times = new AxonServerTimes(events);
    }

    @Override
    public long size() throws SQLException {
        return AxonServerFailed.answer(events.getLastToken()) + 1;
    }

    @Override
    public List<RawRecord> page(long from, int most) throws SQLException {
        List<RawRecord> records = new ArrayList<>();
        each(from, most, (event, record) -> records.add(record));
        return records;
    }

    @Override
    public List<SealedRecord> sealed(long from, int most) throws SQLException {
        List<SealedRecord> records = new ArrayList<>();
        each(from, most, (event, record) -> records.add(AxonServerRecords.sealed(event, record)));
        return records;
    }

    /** Takes an event and what it is as a record of the log. */
    @FunctionalInterface
    private interface Taking {
        void take(Event event, RawRecord record);
    }

    private void each(long from, int most, Taking taking) throws SQLException {
        long size = size();
        long end = most > size - from ? size : from + most;
        if (from >= end) {
            return;
        }
        try (AxonServerStretch stretch = new AxonServerStretch(events, from, end)) {
            while (stretch.goesOn()) {
                long position = stretch.position();
                Event event = stretch.next();
                long recordedAt = times.recordedAt(position, event);
                taking.take(event, AxonServerRecords.record(event, position, recordedAt));
            }
        }
    }

    /** Axon Server does not say where in the log the events of a stream stand, so they are looked for. */
    @Override
    public List<RawRecord> stream(String id, long fromSequence, int most) throws SQLException {
        AxonServerPlaces places = new AxonServerPlaces(events);
        List<RawRecord> records = new ArrayList<>();
        for (Event event : eventsOf(id, fromSequence, most)) {
            long position = places.positionOf(event);
            records.add(AxonServerRecords.record(event, position, times.recordedAt(position, event)));
        }
        return records;
    }

    @Override
    public List<RawRecord> unplaced(String id, long fromSequence, int most) throws SQLException {
        return eventsOf(id, fromSequence, most).stream()
                .map(event -> AxonServerRecords.record(event, UNPLACED, AxonServerRecords.stamp(event)))
                .toList();
    }

    private List<Event> eventsOf(String stream, long from, int most) throws SQLException {
        List<Event> found = new ArrayList<>();
        AggregateEventStream coming = events.openAggregateStream(stream, from, from + most);
        try {
            while (found.size() < most && coming.hasNext()) {
                found.add(coming.next());
            }
            coming.cancel();
            return found;
        } catch (StreamClosedException e) {
            throw AxonServerFailed.by(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AxonServerFailed("Interrupted while reading a stream", Failure.OTHER);
        }
    }

    @Override
    public OptionalLong lastSequence(String id) throws SQLException {
        long last = AxonServerFailed.answer(events.findHighestSequence(id));
        return last < 0 ? OptionalLong.empty() : OptionalLong.of(last);
    }

    @Override
    public OptionalLong recordedAt(long position) throws SQLException {
        List<RawRecord> there = page(position, 1);
        return there.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(there.getFirst().recordedAtMicros());
    }

    /** Axon Server keeps what was written as it was. */
    @Override
    public Set<String> blankedStreams() {
        return Set.of();
    }

    /** Each reading ends what it has opened. */
    @Override
    public void close() {}
}
