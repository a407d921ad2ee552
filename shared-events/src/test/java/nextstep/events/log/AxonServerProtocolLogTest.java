package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Through the real connector, against a stand-in that speaks Axon Server's protocol. */
class AxonServerProtocolLogTest extends LogContract {
    @RegisterExtension
    final StandIn standIn = new StandIn();

    @Override
    LogSettings empty() {
        return new LogSettings(standIn.url(), "", "", clock);
    }

    @Test
    void recordsOnceWhatAxonServerStoredWithoutSayingSo() {
        standIn.server().events().loseNextConfirmation();
        engine.appendEvents(Some.region("A", 3));

        assertThat(log.read(0, 10)).extracting(Recorded::position).isEqualTo(positions(3));
    }

    @Test
    void recordsAgainWhatAxonServerDidNotStore() {
        standIn.server().events().loseNextEvents();
        engine.appendEvents(Some.region("A", 3));

        assertThat(log.read(0, 10)).extracting(Recorded::position).isEqualTo(positions(3));
    }

    @Test
    void tellsAConflictEvenWhenItsAnswerWasLostBefore() {
        engine.appendEvents(Some.regionDefined("A"));
        standIn.server().events().loseNextEvents();

        assertThatThrownBy(() -> engine.appendEvents(Some.regionDefined("A"))).isInstanceOf(ConcurrencyException.class);
        assertThat(log.size()).isEqualTo(1);
    }

    @Test
    void keepsEveryTextAsItWasWritten() {
        engine.appendEvents(Some.regionDefined("A"));

        assertThatThrownBy(() -> engine.appendEvents(Some.suppression(log, 0))).isInstanceOf(NotRecorded.class);
        assertThat(log.size()).isEqualTo(1);
    }

    @Test
    void goesOnAfterAxonServerWasAway() throws Exception {
        engine.appendEvents(Some.regionDefined("A"));
        standIn.server().stop();
        assertThatThrownBy(log::size).isInstanceOf(LogUnreachable.class);
        Thread back = Thread.startVirtualThread(() -> {
            assertThatThrownBy(log::size).isInstanceOf(LogUnreachable.class);
            standIn.restartServer();
        });

        engine.appendEvents(Some.regionRenamed("A", 1)); // waits for it
        back.join();

        assertThat(log.read(0, 10)).extracting(Recorded::position).isEqualTo(positions(2));
    }

    /** Readers that begin anywhere say the same, though neither writer's clock knows of the other's. */
    @Test
    void neverTellsATimeThatGoesBackThoughClocksDiffer() {
        SetClock slow = new SetClock(START.minusSeconds(50));
        List<Instant> told;
        try (EventLog other = EventLog.open(new LogSettings(settings.url(), "", "", slow))) {
            LogStorageEngine another = new LogStorageEngine(other);
            for (int i = 0; i < 10; i++) {
                engine.appendEvents(Some.regionDefined("FAST" + i));
                another.appendEvents(Some.region("SLOW" + i, 2));
                clock.set(clock.instant().plus(Duration.ofSeconds(1)));
            }
            told = times(log, 0);
        }

        assertThat(told).hasSize(30).isSorted().startsWith(START).endsWith(START.plusSeconds(9));
        for (int from = 0; from < 30; from += 7) {
            try (EventLog fresh = EventLog.openToRead(settings)) {
                assertThat(times(fresh, from)).isEqualTo(told.subList(from, 30));
            }
        }
    }

    private static List<Instant> times(EventLog log, int from) {
        return new ArrayList<>(
                log.read(from, 100).stream().map(Recorded::recordedAt).toList());
    }

    @Test
    void readsNothingThatTheTrackerDidNotWrite() {
        standIn.server().events().appendForeign();

        assertThatThrownBy(() -> log.read(0, 10))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("a context of its own");
    }
}
