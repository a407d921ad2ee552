package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** What the log promises of appends that go to the store together, also when the connection is lost meanwhile. */
abstract class BatchContract extends OpenLog {
    @Test
    void letsNobodySufferFromABadMemberOfTheBatch() {
        engine.appendEvents(Some.regionDefined("A"));
        Member good = new Member(List.of(Some.entry("B", 0)), List.of());
        Member conflict = new Member(List.of(Some.entry("A", 0)), List.of());
        Member tooLarge = new Member(List.of(Some.entry("C", 0), Some.entryOf("C", 1, 1_000_001)), List.of());
        Member alsoGood = new Member(List.of(Some.entry("D", 0), Some.entry("D", 1)), List.of());

        try (Readers readers = new Readers(store(), 1);
                BatchWriter writer = new BatchWriter(store(), readers, settings)) {
            writer.write(List.of(good, conflict, tooLarge, alsoGood));
        }

        assertThat(good.await().last()).isEqualTo(1);
        assertThatThrownBy(conflict::await).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(tooLarge::await).isInstanceOf(NotRecorded.class);
        assertThat(alsoGood.await().first()).isEqualTo(2);
        assertThat(log.read(0, 10))
                .extracting(Recorded::stream)
                .containsExactly("region:A", "region:B", "region:D", "region:D");
        assertThat(log.read(0, 10)).extracting(Recorded::position).isEqualTo(positions(4));
    }

    @Test
    void recognisesWhatWasStoredWhenTheConnectionWasLostDuringTheCommit() {
        Member first = new Member(List.of(Some.entry("A", 0)), List.of());
        Member second = new Member(List.of(Some.entry("B", 0), Some.entry("B", 1)), List.of());
        LosingStore losing = new LosingStore(store());

        try (Readers readers = new Readers(store(), 1);
                BatchWriter writer = new BatchWriter(losing, readers, settings)) {
            losing.loseAfterCommit();
            writer.write(List.of(first, second));
        }

        assertThat(first.await()).isEqualTo(new Appended(0, 0, Map.of("region:A", 0L)));
        assertThat(second.await()).isEqualTo(new Appended(1, 2, Map.of("region:B", 1L)));
        assertThat(log.size()).isEqualTo(3);
    }

    @Test
    void writesAgainWhatWasNotStoredWhenTheConnectionWasLost() {
        Member member = new Member(List.of(Some.entry("A", 0)), List.of());
        LosingStore losing = new LosingStore(store());

        try (Readers readers = new Readers(store(), 1);
                BatchWriter writer = new BatchWriter(losing, readers, settings)) {
            losing.loseBeforeCommit();
            writer.write(List.of(member));
        }

        assertThat(member.await().last()).isZero();
        assertThat(log.size()).isEqualTo(1);
    }
}
