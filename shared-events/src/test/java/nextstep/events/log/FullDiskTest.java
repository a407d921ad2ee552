package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/** A disk without room, as SQLite sees it: no page more can be taken. */
class FullDiskTest {
    private static final int SMALL = 40;
    private static final int LARGE = 100_000;

    @TempDir
    Path folder;

    private int mostPages = SMALL;

    @Test
    void saysSoAcknowledgesNothingAndWorksAgainWhenThereIsRoom() {
        String url = "jdbc:sqlite:" + folder.resolve("log.db");
        LogSettings settings = new LogSettings(url, "", "", Clock.systemUTC());
        try (EventLog log = new EventLog(settings, new SmallDisk(url), new FactCodec(), true)) {
            LogStorageEngine engine = new LogStorageEngine(log);
            int acknowledged = fill(engine);

            assertThat(acknowledged).isPositive();
            assertThat(log.read(0, 10_000)).extracting(Recorded::position).isEqualTo(OpenLog.positions(acknowledged));

            mostPages = LARGE;
            engine.appendEvents(Some.regionRenamed("A", acknowledged));
            assertThat(log.size()).isEqualTo(acknowledged + 1);
        }
    }

    private static int fill(LogStorageEngine engine) {
        engine.appendEvents(Some.regionDefined("A"));
        int acknowledged = 1;
        while (acknowledged < 10_000) {
            int next = acknowledged;
            try {
                engine.appendEvents(Some.regionRenamed("A", next));
                acknowledged++;
            } catch (NotRecorded e) {
                assertThat(e).hasMessageContaining("no room");
                assertThatThrownBy(() -> engine.appendEvents(Some.regionRenamed("A", next)))
                        .isInstanceOf(NotRecorded.class);
                break;
            }
        }
        return acknowledged;
    }

    private final class SmallDisk extends SqliteStore {
        private SmallDisk(String url) {
            super(url);
        }

        @Override
        SQLiteConfig config() {
            SQLiteConfig config = super.config();
            config.setMaxPageCount(mostPages);
            return config;
        }
    }
}
