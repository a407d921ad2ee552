package nextstep.standalone;

import static nextstep.standalone.OperatorsWords.noted;
import static nextstep.standalone.OperatorsWords.said;
import static nextstep.standalone.OperatorsWords.same;
import static nextstep.standalone.OperatorsWords.sealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import nextstep.events.log.SealedRecord;
import nextstep.events.operations.OperationEvent.BackupMade;
import nextstep.events.operations.OperationId;
import nextstep.web.Listening;
import nextstep.web.Stores;
import nextstep.web.people.Accounts;
import nextstep.web.people.AccountsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What an operator does with a folder: keep a copy while it serves, and put it back. */
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

        String told = said(0, "restore", "--trial", "--from", file.toString(), "--data", restored.toString());

        assertThat(ownersOnly(file)).isTrue();
        assertThat(ownersOnly(restored.resolve("log.key"))).isTrue();
        assertThat(told).contains("Restored: " + written.size() + " events", "does not note a trial");
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
    void aHistoryThatIsPutBackToGoOnSaysSo() {
        Path data = folder.resolve("data");
        Path file = folder.resolve("backup.zip");
        Path restored = folder.resolve("restored");
        Tracker.application().run("--server.port=0", "--nextstep.data=" + data).close();
        List<SealedRecord> written = sealed(Stores.of(data, "", "", ""));
        said(0, "backup", "--data", data.toString(), "--to", file.toString());

        String told = said(0, "restore", "--from", file.toString(), "--data", restored.toString());

        assertThat(told).contains("The log notes it.");
        noted(sealed(Stores.of(restored, "", "", "")), written, "operations.HistoryRestored");
        try (ConfigurableApplicationContext before =
                        Tracker.application().run("--server.port=0", "--nextstep.data=" + data);
                ConfigurableApplicationContext after =
                        Tracker.application().run("--server.port=0", "--nextstep.data=" + restored)) {
            Path kept = Files.writeString(folder.resolve("checkpoint"), checkpoint(before, written.size()));
            assertThat(checkpoint(after, written.size() + 1)).isNotEmpty();
            said(0, "verify", Listening.at(after), "--checkpoint", kept.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private static boolean ownersOnly(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                .equals("rw-------");
    }

    private static void token(String person, Path data) {
        said(0, "token", "--person", person, "--data", data.toString());
    }
}
