package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLogTest extends LogContract {
    @TempDir
    Path folder;

    @Override
    LogSettings empty() {
        return new LogSettings("jdbc:sqlite:" + folder.resolve("log.db"), "", "", clock);
    }

    @Test
    void doesNotMakeALogToReadIt() {
        Path nowhere = folder.resolve("nowhere.db");
        LogSettings impatient =
                new LogSettings("jdbc:sqlite:" + nowhere, "", "", clock, 1, Duration.ofMillis(20), Duration.ZERO);

        assertThatThrownBy(() -> EventLog.openToRead(impatient)).isInstanceOf(LogUnreachable.class);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void waitsForALogThatIsBeingMade() throws Exception {
        LogSettings later = new LogSettings("jdbc:sqlite:" + folder.resolve("later.db"), "", "", clock);

        inParallel(2, thread -> {
            try (EventLog opened = thread == 0 ? EventLog.openToRead(later) : EventLog.open(later)) {
                assertThat(opened.size()).isZero();
            }
        });
    }

    @Test
    void appendsNothingWhereItOnlyReads() {
        try (EventLog reading = EventLog.openToRead(settings)) {
            assertThatThrownBy(() -> new LogStorageEngine(reading).appendEvents(Some.regionDefined("A")))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(log.size()).isZero();
    }
}
