package nextstep.query.history.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import nextstep.query.AllViews;
import nextstep.query.Tracker;
import nextstep.query.history.Regions;
import nextstep.query.history.Sealed;
import nextstep.query.history.checking.Asked;
import nextstep.query.history.checking.Checker;
import nextstep.query.history.checking.Progress;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.VerifierKey;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRotationTest {
    @TempDir
    private Path folder;

    private KeyRotation rotation;
    private VerifierKey old;
    private Note first;

    @BeforeEach
    void sign() {
        rotation = new KeyRotation(folder.resolve("log.key"));
        first = signedAt(300);
        old = rotation.keys().getFirst();
    }

    @Test
    void letsBothSignThenTheNewOneAlone() throws IOException {
        VerifierKey next = rotation.add();
        Note both = signedAt(400);
        assertThat(both.isSignedBy(old)).isTrue();
        assertThat(both.isSignedBy(next)).isTrue();

        assertThat(rotation.retire().text()).isEqualTo(old.text());
        try (Tracker tracker = new Tracker(folder)) {
            tracker.record(Regions.defined(400, 50));
            Note alone = Sealed.at(tracker, 450);
            assertThat(alone.isSignedBy(next)).isTrue();
            assertThat(alone.isSignedBy(old)).isFalse();
            assertThat(tracker.askForText("/log/key").lines()).containsExactly(old.text(), next.text());
            Path archive = Files.write(folder.resolve("archive.tar"), tracker.askForBytes("/log/export"));

            assertThat(found(archive, next, first)).isEmpty();
            assertThat(found(archive, next, both)).isEmpty();
            assertThat(found(archive, old, first))
                    .singleElement()
                    .asString()
                    .contains("not signed by a key that you trust");
        }
        assertThat(first.isSignedBy(old)).as("what was signed stays signed").isTrue();
    }

    /** A log in which nothing happens has to be able to change its key, too. */
    @Test
    void signsTheLastTreeAgainWhereNothingWasRecordedSince() {
        VerifierKey next = rotation.add();
        try (Tracker tracker = new Tracker(folder)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> Sealed.at(tracker, 300).isSignedBy(next));
            assertThat(Sealed.at(tracker, 300).isSignedBy(old)).isTrue();
        }
        assertThat(rotation.retire().text()).isEqualTo(old.text());
    }

    @Test
    void takesNoKeyOutBeforeAnotherHasSigned() {
        assertThatThrownBy(rotation::retire).hasMessageContaining("no other key");
        rotation.add();
        assertThatThrownBy(rotation::retire).hasMessageContaining("has not signed yet");
        assertThat(rotation.keys())
                .hasSize(2)
                .first()
                .extracting(VerifierKey::text)
                .isEqualTo(old.text());
    }

    @Test
    void makesNoKeyWhereThereIsNone() {
        assertThatThrownBy(() -> new KeyRotation(folder.resolve("none.key")).add())
                .hasMessageContaining("made at the first start");
        assertThat(folder.resolve("none.key")).doesNotExist();
    }

    @Test
    void leavesAFileThatItsOwnerAloneReads() throws IOException {
        rotation.add();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("log.key"))))
                .isEqualTo("rw-------");
    }

    private List<String> found(Path archive, VerifierKey key, Note kept) {
        return new Checker(AllViews.PROJECTIONS, new Asked(List.of(key), kept, false), Progress.NOBODY_WATCHES)
                .check(archive)
                .found();
    }

    /** What a tracker signs that is started and grows to this size. */
    private Note signedAt(int size) {
        try (Tracker tracker = new Tracker(folder)) {
            int before = (int) tracker.log().size();
            tracker.record(Regions.defined(before, size - before));
            return Sealed.at(tracker, size);
        }
    }
}
