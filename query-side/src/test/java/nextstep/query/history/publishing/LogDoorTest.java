package nextstep.query.history.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nextstep.query.Tracker;
import nextstep.query.history.Regions;
import nextstep.query.history.Sealed;
import nextstep.query.history.proof.Bundle;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Hash;
import nextstep.query.history.proof.Hasher;
import nextstep.query.history.proof.Leaf;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.Proofs;
import nextstep.query.history.proof.Tile;
import nextstep.query.history.proof.Tree;
import nextstep.query.history.proof.VerifierKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Everything here is done as a stranger would do it, from what the server says and nothing else. */
class LogDoorTest {
    private final Hasher hasher = new Hasher();

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void open() {
        tracker = new Tracker(folder);
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void signsWhatWasRecordedWithinSeconds() {
        tracker.record(Regions.defined(0, 300));
        Note note = Sealed.at(tracker, 300);

        assertThat(note.isSignedBy(key())).isTrue();
        assertThat(Checkpoint.of(note.text()).origin()).isEqualTo(key().name());
    }

    @Test
    void handsOutTilesAndEntriesFromWhichTheRootFollows() {
        tracker.record(Regions.defined(0, 700));
        Checkpoint checkpoint = Sealed.checkpointAt(tracker, 700);
        List<Hash> leaves = new ArrayList<>();
        for (String path : List.of("000", "001", "002.p/188")) {
            Bundle.entries(tracker.askForBytes("/log/tile/entries/" + path))
                    .forEach(entry -> leaves.add(hasher.leaf(entry)));
        }

        Tree tree = new Tree(700, tile -> Tile.of(tracker.askForBytes("/log/tile/" + tile.path())));
        assertThat(tree.root()).isEqualTo(checkpoint.root());
        assertThat(leaves).hasSize(700);
        assertThat(leaves)
                .isEqualTo(java.util.stream.LongStream.range(0, 700)
                        .mapToObj(tree::leaf)
                        .toList());
    }

    @Test
    void handsOutNoTileThatTheSignedTreeDoesNotHave() {
        tracker.record(Regions.defined(0, 300));
        Sealed.at(tracker, 300);

        for (String path : List.of(
                "0/001.p/45",
                "0/001",
                "0/002",
                "1/000.p/2",
                "1/000",
                "2/000",
                "9/000",
                "63/000",
                "0/1",
                "x",
                "entries/001.p/45")) {
            assertThat(tracker.ask("/log/tile/" + path).status()).as(path).isEqualTo(404);
        }
        assertThat(tracker.askForBytes("/log/tile/0/001.p/44")).hasSize(44 * 32);
        assertThat(tracker.askForBytes("/log/tile/1/000.p/1")).hasSize(32);
    }

    @Test
    void provesThatAnEventIsInTheLogAndWhatItsPayloadWas() {
        tracker.record(Regions.defined(0, 300));
        Sealed.at(tracker, 300);

        JsonNode proof = tracker.ask("/log/proof/123").body();
        Leaf leaf = Leaf.of(proof.path("entry").asString().getBytes(StandardCharsets.UTF_8));
        Note note = Note.of(proof.path("checkpoint").asString());
        Checkpoint checkpoint = Checkpoint.of(note.text());

        assertThat(note.isSignedBy(key())).isTrue();
        assertThat(leaf.position()).isEqualTo(123);
        assertThat(leaf.stream()).isEqualTo("region:R123");
        assertThat(Proofs.includes(
                        123,
                        checkpoint.size(),
                        hasher.leaf(leaf.entry()),
                        hashes(proof.path("path")),
                        checkpoint.root()))
                .isTrue();
        byte[] salt = HexFormat.of().parseHex(proof.path("salt").asString());
        byte[] payload = proof.path("payload").asString().getBytes(StandardCharsets.UTF_8);
        assertThat(hasher.commitment(salt, payload)).isEqualTo(leaf.commitment());
        assertThat(proof.path("payload").asString()).contains("Region 123");
    }

    @Test
    void writesProofsThatCanBeKeptInAFile() {
        tracker.record(Regions.defined(0, 3));
        Sealed.at(tracker, 3);

        assertThat(tracker.askForText("/log/proof/2.tlog-proof"))
                .startsWith("c2sp.org/tlog-proof@v1\nindex 2\n")
                .endsWith("\n\n" + tracker.askForText("/log/checkpoint"));
        assertThat(tracker.ask("/log/proof/3").status()).isEqualTo(404);
    }

    @Test
    void provesThatEarlierTreesAreTheBeginningOfLaterOnes() {
        tracker.record(Regions.defined(0, 100));
        Checkpoint before = Sealed.checkpointAt(tracker, 100);
        tracker.record(Regions.defined(100, 457));
        Checkpoint after = Sealed.checkpointAt(tracker, 557);

        JsonNode proof = tracker.ask("/log/consistency?from=100").body();
        assertThat(Proofs.consistent(100, before.root(), 557, after.root(), hashes(proof.path("path"))))
                .isTrue();
        assertThat(tracker.ask("/log/consistency?from=558").status()).isEqualTo(400);
    }

    @Test
    void keepsItsKeyWhereOnlyItsOwnerReadsIt() throws Exception {
        tracker.record(Regions.defined(0, 1));
        Sealed.at(tracker, 1);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("log.key"))))
                .isEqualTo("rw-------");
        assertThat(tracker.askForText("/log/key")).doesNotContain("PRIVATE");
    }

    private VerifierKey key() {
        return VerifierKey.of(tracker.askForText("/log/key").lines().findFirst().orElseThrow());
    }

    private static List<Hash> hashes(JsonNode path) {
        return path.valueStream().map(hash -> Hash.ofBase64(hash.asString())).toList();
    }

    /** So that a browser goes on with a download that broke off, and the command is the one to type. */
    @Test
    void leadsToTheArchiveOfTheCheckpointThatItShows() {
        tracker.record(Regions.defined(0, 300));
        Sealed.at(tracker, 300);
        String page = tracker.askForPage("/log", "en");
        long size = tracker.ask("/log").body().path("checkpoint").path("size").asLong(0);

        assertThat(page)
                .contains("href=\"/log/export?size=" + size + "\"")
                .contains("./next-step verify next-step-log-" + size + ".tar")
                .contains("href=\"/log/proof/0\"");
    }
}
