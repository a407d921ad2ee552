package nextstep.events.log;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the log promises about texts that are taken out of it, where the database lets go of bytes. */
abstract class SuppressionContract extends OpenLog {

    @Test
    void takesOutATextAndKeepsWhatWasCommittedTo() {
        engine.appendEvents(Some.regionDefined("A"));
        engine.appendEvents(Some.regionRenamed("A", 1));
        engine.storeSnapshot(Some.snapshot("A", 1, new Some.State("Name 1", 1)));
        SealedRecord before = log.readSealed(1, 1).getFirst();

        engine.appendEvents(Some.suppression(log, 1));

        SealedRecord after = log.readSealed(1, 1).getFirst();
        assertThat(after.salt()).isNull();
        assertThat(after.commitment())
                .isEqualTo(Commitments.of(
                        requireNonNull(before.salt()), before.record().payload()));
        assertThat(new String(after.record().payload(), StandardCharsets.UTF_8))
                .isEqualTo("{\"region\":\"region:A\",\"name\":\"[suppressed]\",\"reason\":\"[suppressed]\"}");
        assertThat(log.read(0, 3)).hasSize(3);
        assertThat(log.readSealed(0, 1).getFirst().salt())
                .as("nothing else is touched")
                .isNotNull();
        assertThat(engine.readSnapshot("region:A")).isEmpty();
    }

    @Test
    void keepsNoStateAnyMoreOfAStreamInWhichATextWasSuppressed() {
        engine.appendEvents(Some.regionDefined("A"));
        engine.appendEvents(Some.suppression(log, 0));

        engine.storeSnapshot(Some.snapshot("A", 0, new Some.State("Region A", 1)));
        assertThat(engine.readSnapshot("region:A")).isEmpty();
    }

    @Test
    void forgetsAtTheStartWhatAKilledProcessHadNoTimeToForget() {
        engine.appendEvents(Some.regionDefined("A"));
        engine.appendEvents(Some.suppression(log, 0));
        log.snapshots().store(Some.snapshot("A", 0, new Some.State("Region A", 1)));
        log.close();
        reopen();

        assertThat(engine.readSnapshot("region:A")).isEmpty();
    }

    @Test
    void takesOutNothingWhereTheFactSaysOtherwise() {
        engine.appendEvents(Some.regionDefined("A"));
        byte[] before = log.readRaw(0, 1).getFirst().payload();

        assertThatThrownBy(() -> engine.appendEvents(Some.suppressionSaying(0, "0".repeat(64))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(log.readRaw(0, 1).getFirst().payload()).isEqualTo(before);
        assertThat(log.size()).isEqualTo(1);
    }
}
