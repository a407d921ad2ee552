package nextstep.command.history;

import nextstep.command.Command;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.history.TakenBack;
import nextstep.events.log.Recorded;

/** A command takes back what it is the opposite of, about the same step, member, sponsor or host. */
record ACommandUndoesItsOpposite(Command command, Recorded fact) implements Rule {
    @Override
    public boolean holds() {
        Undoes undoes = command.getClass().getAnnotation(Undoes.class);
        return undoes != null
                && TakenBack.undoneBy(undoes.by()).contains(fact.fact().getClass())
                && TakenBack.matter((Record) command).equals(TakenBack.matter((Record) fact.fact()));
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "undoes-something-else",
                "This does not take back what was decided at position $1. See /history/$2 for what does, or leave out undoes.",
                "undoes",
                fact.position(),
                Long.toString(fact.position()));
    }
}
