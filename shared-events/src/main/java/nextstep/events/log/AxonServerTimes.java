package nextstep.events.log;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.grpc.event.Event;
import java.sql.SQLException;

/**
 * When events were recorded. Each writer stamps its events by its own clock, so stamps may go back where several write; the
 * log says the greatest stamp up to an event. A stamp is never less than any the writer had seen, so that only what it
 * had not seen needs to be looked at: most often nothing.
 */
final class AxonServerTimes {
    private final EventChannel events;
    private long knownTo = -1;
    private long greatest = Long.MIN_VALUE;

    AxonServerTimes(EventChannel events) {
        this.events = events;
    }

    /** When the event at this position was recorded. Quick when positions follow each other. */
    long recordedAt(long position, Event event) throws SQLException {
        long before = knownTo == position - 1 ? greatest : unseenBefore(position, event);
        greatest = Math.max(before, AxonServerRecords.stamp(event));
        knownTo = position;
        return greatest;
    }

    private long unseenBefore(long position, Event event) throws SQLException {
        long most = Long.MIN_VALUE;
        long from = AxonServerRecords.after(event) + 1;
        long ownAppend = position - AxonServerRecords.place(event);
        if (from >= ownAppend) {
            return most;
        }
        try (AxonServerStretch stretch = new AxonServerStretch(events, from, ownAppend)) {
            while (stretch.goesOn()) {
                most = Math.max(most, AxonServerRecords.stamp(stretch.next()));
            }
        }
        return most;
    }
}
