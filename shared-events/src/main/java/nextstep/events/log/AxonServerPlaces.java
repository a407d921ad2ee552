package nextstep.events.log;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Where events stand in the log: soon after the last one that their writer had seen. What was appended together stands
 * together, so one search serves a whole append.
 */
final class AxonServerPlaces {
    private static final int AHEAD = 64;

    private final EventChannel events;
    private final Map<Append, Long> found = new HashMap<>();

    AxonServerPlaces(EventChannel events) {
        this.events = events;
    }

    /** An append, told by what its writer had seen and when it stamped it. */
    private record Append(long after, long stamp) {}

    long positionOf(Event event) throws SQLException {
        Append append = new Append(AxonServerRecords.after(event), AxonServerRecords.stamp(event));
        long place = AxonServerRecords.place(event);
        Long first = found.get(append);
        if (first == null || !isAt(first + place, event)) {
            first = searched(event) - place;
            found.put(append, first);
        }
        return first + place;
    }

    /** Two processes may have stamped an append alike, so a place is looked at before it is believed. */
    private boolean isAt(long position, Event event) throws SQLException {
        try (AxonServerStretch one = new AxonServerStretch(events, position, position + 1)) {
            return one.next().getMessageIdentifier().equals(event.getMessageIdentifier());
        }
    }

    private long searched(Event event) throws SQLException {
        long before = AxonServerRecords.after(event) + AxonServerRecords.place(event);
        EventStream coming = events.openStream(before, AHEAD, AHEAD / 4);
        try {
            while (true) {
                EventWithToken next = AxonServerStretch.taken(coming);
                if (next.getEvent().getMessageIdentifier().equals(event.getMessageIdentifier())) {
                    return next.getToken();
                }
            }
        } finally {
            coming.close();
        }
    }
}
