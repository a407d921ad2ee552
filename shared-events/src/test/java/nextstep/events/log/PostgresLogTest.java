package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Test;

class PostgresLogTest extends LogContract {

    @Override
    LogSettings empty() {
        return TestPostgres.empty(clock);
    }

    @Test
    void goesOnWhenTheServerCutsItsConnectionsAgainAndAgain() throws Exception {
        int each = 200;
        inParallel(5, thread -> {
            if (thread == 4) {
                for (int i = 0; i < 5; i++) {
                    untilGrown(log.size() + 50);
                    cutConnections();
                }
            } else {
                for (EventMessage<?> event : Some.region("T" + thread, each)) {
                    engine.appendEvents(event);
                }
            }
        });

        assertThat(log.size()).isEqualTo(4L * each);
        assertThat(log.read(0, 5 * each)).extracting(Recorded::position).isEqualTo(positions(log.size()));
    }

    @Test
    void isReadInARoleThatMaySelectAndNothingElse() throws SQLException {
        engine.appendEvents(Some.regionDefined("A"));
        asOwner("drop role if exists reading");
        asOwner("create role reading login password 'reading'");
        asOwner("grant usage on schema log to reading");
        asOwner("grant select on log.events, log.head to reading");
        LogSettings reading = new LogSettings(settings.url(), "reading", "reading", clock);

        try (EventLog read = EventLog.openToRead(reading)) {
            assertThat(read.read(0, 10)).isEqualTo(log.read(0, 10));
            assertThat(read.sizeAt(START)).isEqualTo(1);
        }
        asOwner("drop owned by reading");
        asOwner("drop role reading");
    }

    private void untilGrown(long size) {
        while (log.size() < size) {
            Thread.onSpinWait();
        }
    }

    private void cutConnections() throws SQLException {
        asOwner("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where application_name = 'next-step log' and pid <> pg_backend_pid()");
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
