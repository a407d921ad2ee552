package nextstep.events.log;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionEvent.RegionRenamed;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Facts to write. */
final class Some {
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
}
