package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the log promises to those who read, whatever database holds it. */
abstract class ReadingContract extends OpenLog {

    @Test
    void readsFromAPositionOn() {
        engine.appendEvents(Some.region("A", 5));

        assertThat(log.read(1, 2)).extracting(Recorded::position).containsExactly(1L, 2L);
        assertThat(log.read(4, 100)).hasSize(1);
        assertThat(log.read(5, 100)).isEmpty();
    }

    @Test
    void givesTheBytesAsWritten() {
        engine.appendEvents(Some.regionDefined("A"));

        RawRecord raw = log.readRaw(0, 1).getFirst();
        assertThat(raw.name()).isEqualTo("groups.RegionDefined");
        assertThat(raw.revision()).isEqualTo("1");
        assertThat(new String(raw.payload(), StandardCharsets.UTF_8))
                .isEqualTo("{\"region\":\"region:A\",\"name\":\"Region A\",\"source\":\"Test\"}");
        assertThat(new String(raw.headers(), StandardCharsets.UTF_8)).isEqualTo("{\"by\":\"person:p1\"}");
    }

    @Test
    void givesEveryRecordASaltOfItsOwn() {
        engine.appendEvents(Some.region("A", 3));

        List<SealedRecord> sealed = log.readSealed(1, 10);
        assertThat(sealed).extracting(one -> one.record().position()).containsExactly(1L, 2L);
        assertThat(sealed).allSatisfy(one -> {
            assertThat(one.salt()).hasSize(16);
            assertThat(one.commitment()).isNull();
        });
        assertThat(sealed.getFirst().salt()).isNotEqualTo(sealed.getLast().salt());
    }

    @Test
    void readsAStreamOfAnyLength() {
        engine.appendEvents(Some.regionDefined("OTHER"));
        engine.appendEvents(Some.region("A", 1_203));

        assertThat(log.readStream("region:A", 0)).extracting(Recorded::sequence).isEqualTo(positions(1_203));
        assertThat(log.readStream("region:A", 1_200))
                .extracting(Recorded::position)
                .containsExactly(1_201L, 1_202L, 1_203L);
        assertThat(log.readStream("region:NONE", 0)).isEmpty();

        DomainEventStream stream = engine.readEvents("region:A", 1_201);
        assertThat(stream.next().getSequenceNumber()).isEqualTo(1_201);
        assertThat(stream.next().getAggregateIdentifier()).isEqualTo("region:A");
        assertThat(stream.hasNext()).isFalse();
        assertThat(stream.getLastSequenceNumber()).isEqualTo(1_202);
    }

    @Test
    void knowsTheLastSequenceOfAStream() {
        engine.appendEvents(Some.region("A", 3));

        assertThat(engine.lastSequenceNumberFor("region:A")).contains(2L);
        assertThat(engine.lastSequenceNumberFor("region:NONE")).isEmpty();
    }

    @Test
    void knowsHowLargeItWasAtAMoment() {
        engine.appendEvents(Some.region("A", 2));
        clock.set(START.plusSeconds(10));
        engine.appendEvents(Some.region("B", 3));

        assertThat(log.sizeAt(START.minusNanos(1_000))).isZero();
        assertThat(log.sizeAt(START)).isEqualTo(2);
        assertThat(log.sizeAt(START.plusSeconds(9))).isEqualTo(2);
        assertThat(log.sizeAt(START.plusSeconds(10))).isEqualTo(5);
        assertThat(log.sizeAt(START.plusSeconds(99))).isEqualTo(5);
    }

    @Test
    void givesTokensOfItsEndsAndOfAMoment() {
        engine.appendEvents(Some.region("A", 2));
        clock.set(START.plusSeconds(10));
        engine.appendEvents(Some.region("B", 3));

        assertThat(engine.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(-1));
        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(4));
        assertThat(engine.createTokenAt(START.plusSeconds(5))).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(engine.createTokenAt(START)).isEqualTo(new GlobalSequenceTrackingToken(-1));
    }

    @Test
    void isTrackedFromATokenToItsEnd() {
        engine.appendEvents(Some.region("A", 2_345));

        assertThat(tracked(null)).isEqualTo(positions(2_345));
        assertThat(tracked(new GlobalSequenceTrackingToken(2_342))).containsExactly(2_343L, 2_344L);
        assertThat(tracked(engine.createHeadToken())).isEmpty();
    }

    private List<Long> tracked(@Nullable TrackingToken token) {
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(token, false)) {
            return events.map(event -> event.trackingToken().position().orElseThrow())
                    .toList();
        }
    }

    @Test
    void keepsTheLatestSnapshotOnly() {
        engine.storeSnapshot(Some.snapshot("A", 7, new Some.State("seven", 7)));
        engine.storeSnapshot(Some.snapshot("A", 9, new Some.State("nine", 9)));
        engine.storeSnapshot(Some.snapshot("A", 8, new Some.State("eight", 8)));

        DomainEventMessage<?> snapshot = engine.readSnapshot("region:A").orElseThrow();
        assertThat(snapshot.getSequenceNumber()).isEqualTo(9);
        assertThat(snapshot.getPayload()).usingRecursiveComparison().isEqualTo(new Some.State("nine", 9));
        assertThat(engine.readSnapshot("region:NONE")).isEmpty();
        assertThat(log.size()).as("no part of the log").isZero();
    }
}
