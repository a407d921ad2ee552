package nextstep.command.priorities;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.priorities.RoundId;

/** Once a round is closed it is neither answered nor extended. */
record AClosedRoundTakesNothingMore(RoundId round, boolean closed) implements Rule {
    @Override
    public boolean holds() {
        return !closed;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "round-closed", "This round was closed and takes no more answers; wait for the next.", round.value());
    }
}
