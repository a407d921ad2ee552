package nextstep.query.history.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nextstep.query.Tracker;
import nextstep.query.history.Regions;
import nextstep.query.history.Sealed;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.SigningKey;
import nextstep.query.history.proof.VerifierKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is named as a witness signs what was published, and it is shown; nobody else does. */
class WitnessesTest {
    private final SigningKey witness = SigningKey.fresh("witness.example/w1", VerifierKey.Kind.COSIGNATURE);

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void open() {
        tracker = new Tracker(
                folder, Map.of("nextstep.log.witnesses", witness.verifier().text()));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void takesWhatItsWitnessesSignAndShowsIt() {
        tracker.record(Regions.defined(0, 5));
        Note note = Sealed.at(tracker, 5);
        Note cosigned = note.with(witness.cosign(note.text(), 1_700_000_000));

        assertThat(tracker.send("/log/cosignatures", cosigned.written())).startsWith("200");

        Note shown = Note.of(tracker.askForText("/log/checkpoint?witnessed=true"));
        assertThat(shown.isSignedBy(witness.verifier())).isTrue();
        assertThat(shown.isSignedBy(key())).isTrue();
        assertThat(tracker.ask("/log").body().at("/witnessed/witnesses/0/name").asString())
                .isEqualTo("witness.example/w1");
    }

    @Test
    void takesNothingFromOthers() {
        tracker.record(Regions.defined(0, 5));
        Note note = Sealed.at(tracker, 5);
        SigningKey stranger = SigningKey.fresh("witness.example/w1", VerifierKey.Kind.COSIGNATURE);
        Note elsewhere = new Note(note.text().replace("\n5\n", "\n6\n"), List.of(witness.cosign(note.text(), 1)));

        assertThat(tracker.send(
                        "/log/cosignatures",
                        note.with(stranger.cosign(note.text(), 1)).written()))
                .startsWith("422");
        assertThat(tracker.send(
                        "/log/cosignatures",
                        note.with(witness.cosign("another\n", 1)).written()))
                .startsWith("422");
        assertThat(tracker.send("/log/cosignatures", elsewhere.written())).startsWith("404");
        assertThat(tracker.send("/log/cosignatures", "nonsense")).startsWith("400");
        assertThat(tracker.ask("/log/checkpoint?witnessed=true").status()).isEqualTo(404);
    }

    private VerifierKey key() {
        return VerifierKey.of(tracker.askForText("/log/key").lines().findFirst().orElseThrow());
    }
}
