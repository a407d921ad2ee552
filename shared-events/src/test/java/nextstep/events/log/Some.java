package nextstep.events.log;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nextstep.events.Fact;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionEvent.RegionRenamed;
import nextstep.events.groups.RegionId;
import nextstep.events.history.HistoryEvent.TextSuppressed;
import nextstep.events.history.SuppressionId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Facts to write. */
final class Some {
    private static final FactCodec CODEC = new FactCodec();

    private Some() {}

    static DomainEventMessage<?> regionDefined(String key) {
        RegionId region = new RegionId(key);
        RegionDefined fact = new RegionDefined(region, new Title("Region " + key), new Source("Test"));
        return new GenericDomainEventMessage<>("Region", region.value(), 0, fact, Map.of(Headers.BY, "person:p1"));
    }

    static DomainEventMessage<?> regionRenamed(String key, long sequence) {
        RegionId region = new RegionId(key);
        RegionRenamed fact = new RegionRenamed(region, new Title("Name " + sequence), new Prose("So decided"), null);
        return new GenericDomainEventMessage<>("Region", region.value(), sequence, fact);
    }

    /** A stream of so many facts. */
    static List<DomainEventMessage<?>> region(String key, int facts) {
        return IntStream.range(0, facts)
                .<DomainEventMessage<?>>mapToObj(i -> i == 0 ? regionDefined(key) : regionRenamed(key, i))
                .toList();
    }

    /** A fact encoded, for what lies under the engine. */
    static Entry entry(String key, long sequence) {
        DomainEventMessage<?> event = sequence == 0 ? regionDefined(key) : regionRenamed(key, sequence);
        Fact fact = (Fact) event.getPayload();
        return new Entry(
                event.getIdentifier(),
                event.getAggregateIdentifier(),
                sequence,
                CODEC.names().of(fact.getClass()),
                CODEC.write(fact),
                "{}".getBytes(StandardCharsets.UTF_8));
    }

    /** A payload of so many bytes. */
    static Entry entryOf(String key, long sequence, int bytes) {
        Entry entry = entry(key, sequence);
        return new Entry(entry.id(), entry.stream(), sequence, entry.name(), new byte[bytes], entry.headers());
    }

    /** The texts of the fact at a position are suppressed. */
    static DomainEventMessage<?> suppression(Log log, long position) {
        RawRecord record = log.readRaw(position, 1).getFirst();
        return suppressionSaying(
                position, Blanking.of(record, CODEC.names()).orElseThrow().digest());
    }

    static DomainEventMessage<?> suppressionSaying(long position, String remains) {
        SuppressionId suppression = SuppressionId.of(position);
        TextSuppressed fact = new TextSuppressed(suppression, position, new Prose("It was an insult"), remains);
        return new GenericDomainEventMessage<>("Suppression", suppression.value(), 0, fact);
    }

    static DomainEventMessage<?> snapshot(String key, long sequence, Object state) {
        return new GenericDomainEventMessage<>("Region", "region:" + key, sequence, state);
    }

    /** What an aggregate looks like: fields that nobody else sees. */
    static final class State {
        private String name = "";
        private int times;

        @SuppressWarnings("unused") // as it is found again
        State() {}

        State(String name, int times) {
            this.name = name;
            this.times = times;
        }

        @Override
        public String toString() {
            return name + " " + times;
        }
    }
}
