package nextstep.events.log;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL that writes through to the disk, one for all tests of this run. */
final class TestPostgres {
    private static @Nullable EmbeddedPostgres running;

    private TestPostgres() {}

    /** An empty database. Where no server can be started, the test is skipped and says why. */
    static synchronized LogSettings empty(Clock clock) {
        EmbeddedPostgres server = server();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists log cascade");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new LogSettings(server.getJdbcUrl("postgres", "postgres"), "postgres", "", clock);
    }

    private static EmbeddedPostgres server() {
        EmbeddedPostgres server = running;
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            } catch (IOException | IllegalStateException e) {
                return abort("PostgreSQL does not start here: " + e);
            }
            running = server;
            Runtime.getRuntime().addShutdownHook(new Thread(TestPostgres::stop));
        }
        return server;
    }

    private static void stop() {
        EmbeddedPostgres server = running;
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
