package nextstep.query.history.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nextstep.query.Tracker;
import nextstep.query.history.Regions;
import nextstep.query.history.Sealed;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.Proofs;
import nextstep.query.history.proof.SigningKey;
import nextstep.query.history.proof.Tree;
import nextstep.query.history.proof.VerifierKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeverTwoStoriesTest {
    @TempDir
    Path folder;

    private Checkpoint signed;
    private int news;

    @BeforeEach
    void signSome() {
        try (Tracker tracker = new Tracker(folder)) {
            tracker.record(Regions.defined(0, 400));
            signed = Sealed.checkpointAt(tracker, 400);
        }
    }

    @Test
    void goesOnAfterARestart() {
        try (Tracker tracker = new Tracker(folder)) {
            tracker.record(Regions.defined(400, 150));
            Checkpoint later = Sealed.checkpointAt(tracker, 550);

            Tree tree = new Tree(550, tracker.bean(SealStore.class));
            assertThat(Proofs.consistent(400, signed.root(), 550, later.root(), tree.consistency(400)))
                    .isTrue();
            assertThat(later.origin()).isEqualTo(signed.origin());
        }
    }

    @Test
    void doesNotSignALogWhoseLastEventsWereAltered() throws SQLException {
        in(
                "log.db",
                "update events set payload = cast(replace(cast(payload as text), 'Region', 'Legion') as blob)"
                        + " where position = 390");
        assertThat(troubleOnceMoreIsRecorded()).contains("position 390");
    }

    @Test
    void doesNotSignALogThatWasCutOff() throws SQLException {
        in("log.db", "delete from events where position >= 350", "update head set size = 350");
        try (Tracker tracker = new Tracker(folder)) {
            assertThat(Sealed.trouble(tracker)).contains("350").contains("400");
        }
    }

    @Test
    void doesNotSignATreeWhoseTilesWereAltered() throws SQLException {
        in("seals.db", "update tiles set hashes = zeroblob(32) where level = 1 and number = 0");
        assertThat(troubleOnceMoreIsRecorded()).contains("not those that were signed");
    }

    @Test
    void doesNotSignAnotherStoryAfterTheDatabaseWasBroughtBackFromACopy() throws Exception {
        Path copy = folder.resolve("copy");
        Files.createDirectory(copy);
        for (String file : List.of("log.db", "seals.db")) {
            Files.copy(folder.resolve(file), copy.resolve(file));
        }
        try (Tracker tracker = new Tracker(folder)) {
            tracker.record(Regions.defined(400, 20));
            Sealed.at(tracker, 420);
        }
        for (String file : List.of("log.db", "seals.db")) {
            Files.deleteIfExists(folder.resolve(file + "-wal"));
            Files.deleteIfExists(folder.resolve(file + "-shm"));
            Files.move(copy.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }

        assertThat(troubleOnceMoreIsRecorded()).contains("420 were signed");
        try (Tracker tracker = new Tracker(folder)) {
            tracker.record(Regions.defined(600, 60));
            assertThat(Sealed.trouble(tracker)).contains("first 420 events are not those that were signed");
        }
    }

    @Test
    void doesNotSignWithAnotherKey() throws IOException {
        Path file = folder.resolve("log.key");
        SigningKey other = SigningKey.fresh(signed.origin(), VerifierKey.Kind.NOTE);
        Files.writeString(file, other.text() + "\n");
        assertThat(troubleOnceMoreIsRecorded()).contains("None of the keys");

        Files.delete(file);
        assertThat(troubleOnceMoreIsRecorded()).contains("is not in");
        assertThat(file).doesNotExist();
    }

    @Test
    void signsWithTheOldKeyAndTheNewWhileKeysAreChanged() throws IOException {
        SigningKey next = SigningKey.fresh(signed.origin(), VerifierKey.Kind.NOTE);
        Files.writeString(folder.resolve("log.key"), next.text() + "\n", StandardOpenOption.APPEND);

        try (Tracker tracker = new Tracker(folder)) {
            tracker.record(Regions.defined(400, 1));
            Note note = Sealed.at(tracker, 401);
            List<String> keys = tracker.askForText("/log/key").lines().toList();

            assertThat(keys).hasSize(2).last().isEqualTo(next.verifier().text());
            assertThat(keys).allMatch(key -> note.isSignedBy(VerifierKey.of(key)));
        }
    }

    private String troubleOnceMoreIsRecorded() {
        try (Tracker tracker = new Tracker(folder)) {
            tracker.record(Regions.defined(500 + news++, 1));
            return Sealed.trouble(tracker);
        }
    }

    private void in(String file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(file));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                assertThat(statement.executeUpdate(sql)).isPositive();
            }
        }
    }
}
