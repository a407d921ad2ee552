package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

class EventIdsTest {
    private final SetClock clock = new SetClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final EventIds ids = new EventIds(clock);

    @Test
    void axonUsesThem() {
        assertThat(IdentifierFactory.getInstance()).isInstanceOf(EventIds.class);
    }

    @Test
    void areOfVersionSevenAndTellTheTime() {
        UUID id = UUID.fromString(ids.generateIdentifier());

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(clock.instant().toEpochMilli());
    }

    @Test
    void riseEvenWhenTheClockFalls() {
        String before = ids.generateIdentifier();
        clock.set(clock.instant().minusSeconds(60));
        List<String> after =
                Stream.generate(ids::generateIdentifier).limit(10_000).toList();

        assertThat(after)
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).isGreaterThan(before));
    }
}
