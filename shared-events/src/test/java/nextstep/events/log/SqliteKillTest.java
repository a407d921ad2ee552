package nextstep.events.log;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteKillTest extends KillContract {
    @TempDir
    Path folder;

    @Override
    LogSettings empty() {
        return new LogSettings("jdbc:sqlite:" + folder.resolve("log.db"), "", "", clock);
    }

    @Override
    int times() {
        return 3;
    }
}
