package nextstep.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.events.log.SealedRecord;
import nextstep.events.operations.OperationEvent.BackupMade;
import nextstep.events.operations.OperationId;
import nextstep.query.history.sealing.SealStore;
import nextstep.web.Listening;
import nextstep.web.Stores;
import nextstep.web.people.Accounts;
import nextstep.web.people.AccountsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/** What an operator does with the history of a tracker: keep a copy, put it back, move it. */
class BackupTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderIsCopiedWhileItServesAndRestored() throws IOException {
        Path data = folder.resolve("data");
        Path file = folder.resolve("backup.zip");
        List<SealedRecord> written;
        String checkpoint;
        try (DataFolder served = DataFolder.take(data);
                ConfigurableApplicationContext tracker =
                        Tracker.application().run("--server.port=0", "--nextstep.data=" + data)) {
            served.isServedAt(Listening.at(tracker));
            token("Ada", data);
            EventLog log = tracker.getBean(EventLog.class);
            written = log.readSealed(0, Integer.MAX_VALUE);
            checkpoint = checkpoint(tracker, written.size());
            assertThat(said(0, "backup", "--data", data.toString(), "--to", file.toString()))
                    .contains("The log notes it.");
            assertThat(log.read(written.size(), 1).getFirst().fact())
                    .isEqualTo(new BackupMade(OperationId.BACKUP, written.size()));
        }
        Path kept = Files.writeString(folder.resolve("checkpoint"), checkpoint);
        Path restored = folder.resolve("restored");

        String told = said(0, "restore", "--from", file.toString(), "--data", restored.toString());

        assertThat(ownersOnly(file)).isTrue();
        assertThat(ownersOnly(restored.resolve("log.key"))).isTrue();
        assertThat(told).contains("Restored: " + written.size() + " events");
        same(sealed(Stores.of(restored, "", "", "")), written);
        try (Accounts accounts = new Accounts(AccountsStore.of(Stores.of(restored, "", "", "")), Clock.systemUTC())) {
            assertThat(accounts.tokens()).isNotEmpty();
        }
        assertThat(said(1, "restore", "--from", file.toString(), "--data", restored.toString()))
                .contains("already");
        assertThat(said(1, "backup", "--data", data.toString(), "--to", file.toString()))
                .contains("already");
        try (ConfigurableApplicationContext tracker =
                Tracker.application().run("--server.port=0", "--nextstep.data=" + restored)) {
            assertThat(tracker.getBean(EventLog.class).size()).isEqualTo(written.size());
            assertThat(treeHead(checkpoint(tracker, written.size()))).isEqualTo(treeHead(checkpoint));
            said(0, "verify", Listening.at(tracker), "--checkpoint", kept.toString());
        }
    }

    @Test
    void aCopyThatIsMadeIsToldAsMadeAlsoWhereNobodyCanNoteIt() throws SQLException {
        Path data = folder.resolve("data");
        Path file = folder.resolve("backup.zip");
        try (DataFolder served = DataFolder.take(data);
                ConfigurableApplicationContext tracker =
                        Tracker.application().run("--server.port=0", "--nextstep.data=" + data)) {
            served.isServedAt(Listening.at(tracker));
            inAccounts(data, "alter table token rename to elsewhere");

            String told = said(0, "backup", "--data", data.toString(), "--to", file.toString());

            assertThat(told).contains("Written: " + file).contains("The log does not note it: ");
            inAccounts(data, "alter table elsewhere rename to token");
        }
        assertThat(file).exists();
    }

    @Test
    void theAccountsOfAnEarlierVersionAreCopiedAsTheyAre() throws SQLException {
        Path data = folder.resolve("data");
        Tracker.application().run("--server.port=0", "--nextstep.data=" + data).close();
        inAccounts(
                data,
                "alter table person drop column last_read",
                "delete from flyway_schema_history where version = '7'");

        assertThat(said(0, "backup", "--data", data.toString(), "--to", folder.resolve("of-old.zip") + ""))
                .contains("No tracker serves the folder");
        assertThatThrownBy(() -> inAccounts(data, "update person set last_read = 1"))
                .as("nothing was brought up to date")
                .hasMessageContaining("no such column");
    }

    private static void inAccounts(Path data, String... changes) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + data.resolve("accounts.db") + "?busy_timeout=10000");
                Statement statement = connection.createStatement()) {
            for (String change : changes) {
                statement.executeUpdate(change);
            }
        }
    }

    /** What the tracker signed when its log had this size. */
    private static String checkpoint(ConfigurableApplicationContext tracker, int size) {
        HttpRequest asked = HttpRequest.newBuilder(URI.create(Listening.at(tracker) + "/log/checkpoint"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return await().atMost(Duration.ofMinutes(1))
                    .until(
                            () -> client.send(asked, BodyHandlers.ofString()).body(),
                            signed -> signed.contains("\n" + size + "\n"));
        }
    }

    /** Name, size and root. */
    private static List<String> treeHead(String checkpoint) {
        return checkpoint.lines().limit(3).toList();
    }

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

            said(0, "move", "--from", data.toString(), "--to", first.url(), "--to-user", "postgres");
            same(sealed(first), written);

            Path file = folder.resolve("database.zip");
            AccountsStore.of(first).close();
            try (Accounts accounts = new Accounts(AccountsStore.of(first), Clock.systemUTC())) {
                accounts.issueToOperator();
            }
            SealStore.of(first).close();
            said(0, "backup", "--database", first.url(), "--user", "postgres", "--to", file.toString());
            said(0, "restore", "--database", second.url(), "--user", "postgres", "--from", file.toString());

            same(sealed(second), written);
            try (Accounts accounts = new Accounts(AccountsStore.of(second), Clock.systemUTC())) {
                assertThat(accounts.tokens()).hasSize(1);
            }
            assertThat(Files.size(file)).isPositive();
        }
    }

    private static boolean ownersOnly(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                .equals("rw-------");
    }

    private static Stores database(EmbeddedPostgres server, String name) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return Stores.of(Path.of("unused"), server.getJdbcUrl("postgres", name), "postgres", "");
    }

    private static List<SealedRecord> sealed(Stores stores) {
        try (EventLog log = EventLog.openToRead(
                new LogSettings(stores.logUrl(), stores.logUser(), stores.logPassword(), Clock.systemUTC()))) {
            return log.readSealed(0, Integer.MAX_VALUE);
        }
    }

    private static void same(List<SealedRecord> one, List<SealedRecord> other) {
        assertThat(one).usingRecursiveFieldByFieldElementComparator().isEqualTo(other);
    }

    private static void token(String person, Path data) {
        said(0, "token", "--person", person, "--data", data.toString());
    }

    private static String said(int exitCode, String... words) {
        StringWriter said = new StringWriter();
        CommandLine line = NextStep.commandLine().setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        assertThat(line.execute(words)).as(() -> said.toString()).isEqualTo(exitCode);
        return said.toString();
    }
}
