package nextstep.query.history.sealing;

import java.time.Instant;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Note;

/** A checkpoint that was signed: of a tree of this size, at this time. */
public record Signed(long size, Note note, Instant at) {

    public Checkpoint checkpoint() {
        return Checkpoint.of(note.text());
    }
}
