package nextstep.benchmarks.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.events.log.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryLoadTest {
    private static final History HISTORY = History.of(3_000);

    @TempDir
    private Path folder;

    @Test
    void isReadBackAsItWasTold() throws SQLException {
        LogSettings settings = settings();
        HistoryLoad.load(HISTORY, settings);
        try (EventLog log = EventLog.openToRead(settings)) {
            List<Recorded> read = log.read(0, 10_000);
            assertThat(log.size()).isEqualTo(3_000);
            assertThat(read.equals(HISTORY.stream().toList())).isTrue();
        }
    }

    @Test
    void isLoadedIntoAnEmptyLogOnly() throws SQLException {
        LogSettings settings = settings();
        HistoryLoad.load(History.of(10), settings);
        assertThatThrownBy(() -> HistoryLoad.load(HISTORY, settings)).hasMessageContaining("empty log");
    }

    private LogSettings settings() {
        return new LogSettings("jdbc:sqlite:" + folder.resolve("log.db"), "", "", Clock.systemUTC());
    }
}
