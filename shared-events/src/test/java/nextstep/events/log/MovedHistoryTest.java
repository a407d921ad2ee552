package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** From a file to PostgreSQL, on to what speaks Axon Server's protocol, and back to a file: nothing differs. */
class MovedHistoryTest {
    private static final int FACTS = 2_345;

    private final SetClock clock = new SetClock(OpenLog.START);

    @RegisterExtension
    final StandIn standIn = new StandIn();

    @TempDir
    Path folder;

    @Test
    void isTheSameEverywhere() {
        LogSettings file = file("first.db");
        LogSettings postgres = TestPostgres.empty(clock);
        LogSettings axonServer = new LogSettings(standIn.url(), "", "", clock);
        LogSettings again = file("again.db");
        written(file);

        assertThat(moved(file, postgres)).isEqualTo(FACTS);
        assertThat(moved(postgres, axonServer)).isEqualTo(FACTS);
        assertThat(moved(axonServer, again)).isEqualTo(FACTS);

        List<SealedRecord> first = sealed(file);
        for (LogSettings other : List.of(postgres, axonServer, again)) {
            assertThat(sealed(other))
                    .usingRecursiveFieldByFieldElementComparator()
                    .isEqualTo(first);
        }
    }

    @Test
    void goesOnWhereItEndedAndCanBeWrittenOn() {
        LogSettings file = file("first.db");
        LogSettings axonServer = new LogSettings(standIn.url(), "", "", clock);
        written(file);
        moved(file, axonServer);
        try (EventLog log = EventLog.open(file)) {
            new LogStorageEngine(log).appendEvents(Some.regionDefined("LATER"));
        }

        assertThat(moved(file, axonServer)).isEqualTo(FACTS + 1);
        try (EventLog log = EventLog.open(axonServer)) {
            new LogStorageEngine(log).appendEvents(Some.regionRenamed("LATER", 1));
            assertThat(log.read(FACTS, 10)).extracting(Recorded::stream).containsOnly("region:LATER");
            assertThat(log.size()).isEqualTo(FACTS + 2);
        }
        assertThat(new MovedHistory(file, axonServer).move(reached -> {}))
                .as("all of it is there, and what follows stays")
                .isEqualTo(new MovedHistory.Moved(FACTS + 1, true));
    }

    @Test
    void isNotMixedWithAnother() {
        LogSettings file = file("first.db");
        LogSettings other = file("other.db");
        written(file);
        written(other);

        assertThatThrownBy(() -> moved(file, other)).isInstanceOf(MovedHistory.AnotherHistory.class);
    }

    private LogSettings file(String name) {
        return new LogSettings("jdbc:sqlite:" + folder.resolve(name), "", "", clock);
    }

    private void written(LogSettings settings) {
        try (EventLog log = EventLog.open(settings)) {
            LogStorageEngine engine = new LogStorageEngine(log);
            engine.appendEvents(Some.region("A", 2_000));
            clock.set(clock.instant().plusSeconds(60));
            for (int i = 2_000; i < FACTS; i++) {
                engine.appendEvents(Some.regionDefined("B" + i));
            }
        }
    }

    private static long moved(LogSettings from, LogSettings to) {
        return new MovedHistory(from, to).move(reached -> {}).events();
    }

    private static List<SealedRecord> sealed(LogSettings settings) {
        try (EventLog log = EventLog.openToRead(settings)) {
            return log.readSealed(0, Integer.MAX_VALUE);
        }
    }
}
