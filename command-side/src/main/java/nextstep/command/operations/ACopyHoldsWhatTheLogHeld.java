package nextstep.command.operations;

import nextstep.command.Refusal;
import nextstep.command.Rule;

/** A copy has no more events in it than there are. */
record ACopyHoldsWhatTheLogHeld(long events, long size) implements Rule {
    @Override
    public boolean holds() {
        return events >= 0 && events <= size;
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "copy-of-another-log", "The log has $1 events, so no copy of it holds $2.", "events", size, events);
    }
}
