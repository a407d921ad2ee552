package nextstep.events.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one atomic append wrote, once it is durable.
 *
 * @param first the position of its first event
 * @param last the position of its last event
 * @param lastSequences the version of each stream it wrote in: the sequence of its last event
 */
public record Appended(long first, long last, Map<String, Long> lastSequences) {
    /** Under this name it stands in the resources of the root unit of work, from the root's commit on. */
    public static final String RESOURCE = Appended.class.getName();

    static Appended at(long first, List<Entry> entries) {
        long last = first + entries.size() - 1;
        if (entries.size() == 1) {
            Entry only = entries.getFirst();
            return new Appended(first, last, Map.of(only.stream(), only.sequence()));
        }
        Map<String, Long> sequences = HashMap.newHashMap(entries.size());
        entries.forEach(entry -> sequences.merge(entry.stream(), entry.sequence(), Math::max));
        return new Appended(first, last, Map.copyOf(sequences));
    }

    /** Both as one, where a unit of work had to append twice. */
    Appended and(Appended later) {
        Map<String, Long> sequences = new HashMap<>(lastSequences);
        later.lastSequences.forEach((stream, sequence) -> sequences.merge(stream, sequence, Math::max));
        return new Appended(first, later.last, Map.copyOf(sequences));
    }
}
