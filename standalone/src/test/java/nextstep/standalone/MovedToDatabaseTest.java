package nextstep.standalone;

import static nextstep.standalone.OperatorsWords.noted;
import static nextstep.standalone.OperatorsWords.said;
import static nextstep.standalone.OperatorsWords.same;
import static nextstep.standalone.OperatorsWords.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import nextstep.events.log.EventLog;
import nextstep.events.log.SealedRecord;
import nextstep.query.history.sealing.SealStore;
import nextstep.web.Stores;
import nextstep.web.people.Accounts;
import nextstep.web.people.AccountsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A history outgrows its folder: it moves to a database, and is copied and put back there. */
class MovedToDatabaseTest {
    @TempDir
    private Path folder;

    @Test
    void aHistoryMovesToPostgresAndIsCopiedAndRestoredThere() throws Exception {
        Path data = folder.resolve("data");
        try (ConfigurableApplicationContext tracker =
                Tracker.application().run("--server.port=0", "--nextstep.data=" + data)) {
            assertThat(tracker.getBean(EventLog.class).size()).isPositive();
        }
        List<SealedRecord> written = sealed(Stores.of(data, "", "", ""));
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            Stores first = database(server, "first");
            Stores second = database(server, "second");
            asTheRolesSay(second);

            said(0, "move", "--from", data.toString(), "--to", first.url(), "--to-user", "postgres");
            noted(sealed(first), written, "operations.HistoryMoved");
            List<SealedRecord> there = sealed(first);
            said(0, "move", "--from", data.toString(), "--to", first.url(), "--to-user", "postgres");
            same(sealed(first), there);

            Path file = folder.resolve("database.zip");
            AccountsStore.of(first).close();
            try (Accounts accounts = new Accounts(AccountsStore.of(first), Clock.systemUTC())) {
                accounts.issueToOperator();
            }
            SealStore.of(first).close();
            said(0, "backup", "--database", first.url(), "--user", "postgres", "--to", file.toString());
            said(0, "restore", "--database", second.url(), "--user", "postgres", "--from", file.toString());

            noted(sealed(second), there, "operations.HistoryRestored");
            assertThat(mayAppend(second))
                    .as("whose schema it is may go on writing")
                    .isTrue();
            try (Accounts accounts = new Accounts(AccountsStore.of(second), Clock.systemUTC())) {
                assertThat(accounts.tokens()).hasSize(1);
            }
            assertThat(Files.size(file)).isPositive();
        }
    }

    /** What deploy/postgresql/roles.sql makes for who writes. */
    private static void asTheRolesSay(Stores stores) throws Exception {
        try (Connection connection = DriverManager.getConnection(stores.url(), stores.user(), stores.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create role nextstep_command login; create schema log authorization nextstep_command");
        }
    }

    private static boolean mayAppend(Stores stores) throws Exception {
        try (Connection connection = DriverManager.getConnection(stores.url(), stores.user(), stores.password());
                Statement statement = connection.createStatement();
                ResultSet may = statement.executeQuery(
                        "select has_table_privilege('nextstep_command', 'log.events', 'insert')")) {
            may.next();
            return may.getBoolean(1);
        }
    }

    private static Stores database(EmbeddedPostgres server, String name) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return Stores.of(Path.of("unused"), server.getJdbcUrl("postgres", name), "postgres", "");
    }
}
