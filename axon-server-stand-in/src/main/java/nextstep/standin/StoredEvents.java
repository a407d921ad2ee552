package nextstep.standin;

import io.axoniq.axonserver.grpc.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is stored, in one order and by streams; whoever uses it sees to it that one does at a time. */
final class StoredEvents {
    private final List<Event> all = new ArrayList<>();
    private final Map<String, List<Event>> streams = new HashMap<>();

    void add(Event event) {
        all.add(event);
        if (!event.getAggregateIdentifier().isEmpty()) {
            streams.computeIfAbsent(event.getAggregateIdentifier(), id -> new ArrayList<>())
                    .add(event);
        }
    }

    long size() {
        return all.size();
    }

    /** Of the whole order, from a place on. */
    List<Event> from(long token, long most) {
        int first = (int) Math.min(token, all.size());
        return List.copyOf(all.subList(first, (int) Math.min(all.size(), first + most)));
    }

    /** Of one stream, from a place in it on and before another; 0 means to its end. */
    List<Event> of(String stream, long first, long before) {
        return streams.getOrDefault(stream, List.of()).stream()
                .filter(event -> event.getAggregateSequenceNumber() >= first)
                .filter(event -> before == 0 || event.getAggregateSequenceNumber() < before)
                .toList();
    }

    /** The place of the last one of a stream; -1 before the first. */
    long last(String stream) {
        return streams.getOrDefault(stream, List.of()).size() - 1L;
    }

    /** What is wrong with the places these want in their streams; nothing where they follow on what is there. */
    String wrongSequence(List<Event> transaction) {
        Map<String, Long> next = new HashMap<>();
        for (Event event : transaction) {
            String id = event.getAggregateIdentifier();
            long expected = next.getOrDefault(
                    id, (long) streams.getOrDefault(id, List.of()).size());
            if (event.getAggregateSequenceNumber() != expected) {
                return "Invalid sequence number " + event.getAggregateSequenceNumber() + " for aggregate " + id
                        + ", expected " + expected;
            }
            next.put(id, expected + 1);
        }
        return "";
    }
}
