package nextstep.query.history.publishing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.Signature;
import nextstep.query.history.proof.Unproven;
import nextstep.query.history.proof.VerifierKey;
import nextstep.query.history.sealing.SealStore;
import nextstep.query.history.sealing.SealingSettings;
import nextstep.query.history.sealing.Signed;
import nextstep.web.problems.Problem;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where witnesses bring their signatures under checkpoints. */
@RestController
class CosignatureController {
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final SealedLog log;
    private final SealStore seals;
    private final List<VerifierKey> witnesses;

    CosignatureController(SealedLog log, SealStore seals, SealingSettings settings) {
        this.log = log;
        this.seals = seals;
        this.witnesses = settings.witnessKeys();
    }

    /** Takes what witnesses signed: one of our checkpoints with their lines under it. */
    @PostMapping(path = "/log/cosignatures", consumes = "text/plain", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> cosignatures(@RequestBody String body) {
        Note note = note(body);
        Signed signed = seals.of(size(note))
                .filter(ours -> ours.note().text().equals(note.text()))
                .orElseThrow(() -> Problem.of(
                                404, "unknown-checkpoint", "This is none of our last ten thousand checkpoints.")
                        .raised());
        List<Signature> taken = witnesses.stream()
                .flatMap(witness -> note.signatures().stream()
                        .filter(line -> line.name().equals(witness.name()) && line.keyId() == witness.id())
                        .filter(line -> witness.verifies(note.text(), line)))
                .toList();
        if (taken.isEmpty()) {
            throw Problem.of(
                            422,
                            "no-known-witness",
                            "None of these signatures is by a witness that those who run this tracker have named.")
                    .raised();
        }
        taken.forEach(line -> seals.cosign(signed.size(), line));
        return ResponseEntity.ok()
                .contentType(TEXT)
                .body(log.of(signed.size()).note().written());
    }

    private static Note note(String body) {
        try {
            return Note.of(body);
        } catch (Unproven noNote) {
            throw Problem.malformed("", "This is no signed note: $1", String.valueOf(noNote.getMessage()))
                    .raised();
        }
    }

    private static long size(Note note) {
        try {
            return Checkpoint.of(note.text()).size();
        } catch (Unproven noCheckpoint) {
            throw Problem.malformed("", "This is no checkpoint: $1", String.valueOf(noCheckpoint.getMessage()))
                    .raised();
        }
    }
}
