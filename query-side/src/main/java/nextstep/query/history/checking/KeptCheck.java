package nextstep.query.history.checking;

import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Hash;
import nextstep.query.history.proof.Note;
import org.jspecify.annotations.Nullable;

/** Nothing was altered since the checkpoint that whoever checks has kept. */
record KeptCheck(Checked checked) implements Check {
    @Override
    public void conclude() {
        Note note = checked.asked().kept();
        if (note == null) {
            return;
        }
        Verdict verdict = checked.verdict();
        Checkpoint kept = Checkpoint.of(note.text());
        @Nullable Hash then = checked.tree().rootWhenKept();
        if (!kept.origin().equals(checked.signed().origin())) {
            verdict.find("The checkpoint that you kept is of another log: " + kept.origin() + ".");
        } else if (kept.size() > checked.signed().size() || then == null) {
            verdict.find("The checkpoint that you kept is of " + kept.size() + " events, but the archive ends at "
                    + checked.tree().size() + ": an older state was handed out.");
        } else if (!then.equals(kept.root())) {
            verdict.find("The first " + kept.size() + " events are not those of the checkpoint that you kept.");
        } else {
            verdict.holds("The first " + kept.size() + " events are those of the checkpoint that you kept.");
        }
    }
}
