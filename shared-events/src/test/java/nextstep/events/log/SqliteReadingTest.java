package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteReadingTest extends ReadingContract {
    @TempDir
    Path folder;

    @Override
    LogSettings empty() {
        return new LogSettings("jdbc:sqlite:" + folder.resolve("log.db"), "", "", clock);
    }

    @Test
    void ignoresASnapshotOfAnotherFormat() throws SQLException {
        engine.storeSnapshot(Some.snapshot("A", 7, new Some.State("seven", 7)));
        try (Connection connection = new SqliteStore(settings.url()).snapshotsConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update snapshots set format = format || '0'"))
                    .isEqualTo(1);
        }

        assertThat(engine.readSnapshot("region:A")).isEmpty();
    }

    @Test
    void keepsNoSnapshotThatWouldNotComeBack() {
        Object state = new Object() {
            @SuppressWarnings("unused") // as in an aggregate that cannot be made again
            private final Object next = new Object();
        };
        engine.storeSnapshot(Some.snapshot("A", 7, state));

        assertThat(engine.readSnapshot("region:A")).isEmpty();
    }

    @Test
    void doesWithoutItsSnapshots() throws IOException {
        engine.appendEvents(Some.region("A", 3));
        engine.storeSnapshot(Some.snapshot("A", 2, new Some.State("two", 2)));
        log.close();
        Files.delete(folder.resolve("log.db.snapshots"));
        reopen();

        assertThat(engine.readSnapshot("region:A")).isEmpty();
        assertThat(log.readStream("region:A", 0)).hasSize(3);
    }
}
