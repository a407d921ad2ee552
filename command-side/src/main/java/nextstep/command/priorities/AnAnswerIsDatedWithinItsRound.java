package nextstep.command.priorities;

import java.time.LocalDate;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.command.known.RoundDays;

/**
 * An answer is dated within its round, the first and the last day included. What was answered in time may be recorded
 * later, with its day, until the round is closed.
 */
record AnAnswerIsDatedWithinItsRound(LocalDate day, RoundDays days) implements Rule {
    @Override
    public boolean holds() {
        return days.include(day);
    }

    @Override
    public Refusal refusal() {
        String until = days.closes() == null ? "on" : "to " + days.closes();
        return Refusal.conflict(
                "round-not-open",
                "This round takes answers from " + days.opens() + " " + until + "; " + day
                        + " is not among these days. An answer that was given in time is recorded with its day.",
                "on");
    }
}
