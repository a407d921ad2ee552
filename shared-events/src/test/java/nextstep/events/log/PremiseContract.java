package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nextstep.events.groups.RegionEvent;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionEvent.RegionRenamed;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** What was decided by an answer out of the log is recorded only while that answer stands. */
abstract class PremiseContract extends OpenLog {

    @Test
    void recordsWhatRestsOnWhatIsStillSo() {
        engine.appendEvents(Some.regionDefined("A"));

        inUnit(() -> {
            premise(RegionDefined.class).leave();
            append(Some.entry("A", 1)); // of another kind
            engine.appendEvents(Some.regionDefined("B"));
        });

        assertThat(log.read(0, 10)).extracting(Recorded::stream).containsExactly("region:A", "region:A", "region:B");
    }

    @Test
    void recordsNothingThatRestsOnWhatHasChanged() {
        assertThatThrownBy(() -> inUnit(() -> {
                    premise(RegionEvent.class).leave();
                    append(Some.entry("A", 0));
                    engine.appendEvents(Some.regionDefined("B"));
                }))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(log.read(0, 10)).extracting(Recorded::stream).containsExactly("region:A");
    }

    @Test
    void findsWhatAnotherProcessHasChanged() {
        try (EventLog other = EventLog.open(settings)) {
            assertThatThrownBy(() -> inUnit(() -> {
                        premise(RegionDefined.class).leave();
                        other.append(List.of(Some.entry("A", 0)), List.of());
                        engine.appendEvents(Some.regionDefined("B"));
                    }))
                    .isInstanceOf(ConcurrencyException.class);
        }

        assertThat(log.read(0, 10)).extracting(Recorded::stream).containsExactly("region:A");
    }

    @Test
    void letsAnEarlierMemberOfTheBatchBreakTheLaterOnesPremiseOnly() {
        Member first = new Member(List.of(Some.entry("A", 0)), List.of(premise(RegionDefined.class)));
        Member broken = new Member(List.of(Some.entry("B", 0)), List.of(premise(RegionDefined.class)));
        Member other = new Member(List.of(Some.entry("C", 0)), List.of(premise(RegionRenamed.class)));

        try (Readers readers = new Readers(store(), 1);
                BatchWriter writer = new BatchWriter(store(), readers, settings)) {
            writer.write(List.of(first, broken, other));
        }

        assertThat(first.await().last()).isZero();
        assertThatThrownBy(broken::await).isInstanceOf(ConcurrencyException.class);
        assertThat(other.await().last()).isEqualTo(1);
    }

    @Test
    void writesManyThatRestOnWhatIsSoTogether() {
        List<Member> members = Stream.of("A", "B", "C")
                .map(key -> new Member(List.of(Some.entry(key, 0)), List.of(premise(RegionRenamed.class))))
                .toList();

        try (Readers readers = new Readers(store(), 1);
                BatchWriter writer = new BatchWriter(store(), readers, settings)) {
            writer.write(members);
            assertThat(writer.transactions()).isEqualTo(1);
        }
    }

    /** That none of these was recorded since now. */
    private Premise premise(Class<? extends RegionEvent> kind) {
        return new Premise(log.size(), Premise.names(Stream.of(kind)));
    }

    /** As another unit of work does meanwhile. */
    private void append(Entry entry) {
        log.append(List.of(entry), List.of());
    }

    private static void inUnit(Runnable work) {
        DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("command"))
                .execute(work);
    }
}
