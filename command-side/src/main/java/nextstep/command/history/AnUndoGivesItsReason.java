package nextstep.command.history;

import nextstep.command.Refusal;
import nextstep.command.Rule;

/** Who takes back a decision says why, even where the command alone would not ask for it. */
record AnUndoGivesItsReason(boolean given) implements Rule {
    @Override
    public boolean holds() {
        return given;
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "undo-without-reason",
                "Say why this is taken back: in the field reason, or note where there is none.",
                "reason");
    }
}
