package nextstep.query.history.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nextstep.query.AllViews;
import nextstep.query.history.Regions;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Hasher;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.SigningKey;
import nextstep.query.history.proof.VerifierKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One archive; then each way of handing out another log, an older one, or one that others signed. */
class CheckpointDrillsTest {
    @TempDir
    static Path folder;

    private static Scene scene;

    @BeforeAll
    static void makeAnArchive() {
        scene = new Scene(folder);
    }

    @Test
    void aLogCutOff() throws IOException {
        assertThat(scene.found(scene.tamper()
                        .lines(lines -> lines.subList(500, Scene.EVENTS).clear())))
                .contains("The archive has 500 events, but 600 were signed.");

        byte[] whole = Files.readAllBytes(scene.honest);
        Path cut = Files.write(folder.resolve("cut.tar"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(scene.check(cut, null).found()).isNotEmpty();
    }

    @Test
    void anOldCheckpointReplayed() {
        assertThat(scene.found(scene.tamper()
                        .file("checkpoint", bytes -> scene.earlier.written().getBytes(StandardCharsets.UTF_8))))
                .contains("The archive has 600 events, but 450 were signed.");
    }

    @Test
    void anOldStateHandedOut() throws IOException {
        try (Kept kept = new Kept(scene.own("old"))) {
            kept.record(Regions.defined(0, 300));
            Path old = kept.archive(folder.resolve("old.tar"));
            Note later = new Note(
                    new Checkpoint("example.org/log", 301, new Hasher().of(new byte[0])).text(),
                    scene.note.signatures());

            assertThat(new Checker(AllViews.PROJECTIONS, new Asked(List.of(), later, false), Progress.NOBODY_WATCHES)
                            .check(old)
                            .found())
                    .containsExactly(
                            "The checkpoint that you kept is of 301 events, but the archive ends at 300: an older"
                                    + " state was handed out.");
        }
    }

    @Test
    void anotherStoryBehindAKeptCheckpoint() throws IOException {
        try (Kept kept = new Kept(scene.own("other"))) {
            kept.record(Regions.defined(1_000, Scene.EVENTS));
            Path other = kept.archive(folder.resolve("other.tar"));

            assertThat(new Checker(
                                    AllViews.PROJECTIONS,
                                    new Asked(List.of(), scene.earlier, false),
                                    Progress.NOBODY_WATCHES)
                            .check(other)
                            .found())
                    .containsExactly("The first 450 events are not those of the checkpoint that you kept.");
        }
    }

    @Test
    void aKeyThatIsNotTheirs() {
        SigningKey forger = SigningKey.fresh("example.org/log", VerifierKey.Kind.NOTE);
        Note forged = new Note(scene.note.text(), List.of(forger.sign(scene.note.text())));

        assertThat(scene.found(scene.tamper()
                        .file("checkpoint", bytes -> forged.written().getBytes(StandardCharsets.UTF_8))))
                .anyMatch(sentence -> sentence.contains("is not signed by a key that you trust"));
        assertThat(new Checker(
                                AllViews.PROJECTIONS,
                                new Asked(List.of(forger.verifier()), null, false),
                                Progress.NOBODY_WATCHES)
                        .check(scene.honest)
                        .found())
                .anyMatch(sentence -> sentence.contains("is not signed by a key that you trust"));
    }

    @Test
    void aSignatureThatWasAltered() {
        assertThat(scene.found(scene.tamper().file("checkpoint", bytes -> Scene.altered(bytes, "\n600\n", "\n601\n"))))
                .contains("The signature of example.org/log does not fit the text above it.");
    }

    @Test
    void aTileTogetherWithItsEvent() {
        assertThat(scene.found(scene.tamper()
                        .event(300, event -> {
                            Scene.replace(event, "payload", "Region", "Segion");
                            Scene.recommit(event);
                        })
                        .flip("tiles/0/001", 44 * 32)))
                .anyMatch(sentence ->
                        sentence.startsWith("The events are not those that were signed: their tree has the root"));
    }
}
