package nextstep.command.history;

import nextstep.command.Refusal;
import nextstep.command.Rule;

/** A position is one that the log has come to. */
record AnEventStandsThere(long position, long size) implements Rule {
    @Override
    public boolean holds() {
        return position >= 0 && position < size;
    }

    @Override
    public Refusal refusal() {
        return Refusal.unknown(
                "unknown-position", "The log has no event at position $1.", "suppression:" + position, position);
    }
}
