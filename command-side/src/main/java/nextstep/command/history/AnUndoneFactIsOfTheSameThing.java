package nextstep.command.history;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.StreamId;

/** What is taken back was recorded about the very thing that the command decides about. */
record AnUndoneFactIsOfTheSameThing(StreamId stream, long position, boolean isOne) implements Rule {
    @Override
    public boolean holds() {
        return isOne;
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "undoes-another-thing",
                "At position $1 of the log stands nothing about $2. Leave out undoes, or look for the right position in its history.",
                "undoes",
                position,
                stream);
    }
}
