package nextstep.events.log;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqlitePremiseTest extends PremiseContract {
    @TempDir
    Path folder;

    @Override
    LogSettings empty() {
        return new LogSettings("jdbc:sqlite:" + folder.resolve("log.db"), "", "", clock);
    }
}
