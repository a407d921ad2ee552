package nextstep.command.priorities;

import java.time.LocalDate;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.command.known.RoundDays;
import nextstep.events.values.Sentence;

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
        return Refusal.conflict(
                "round-not-open",
                days.closes() == null
                        ? Sentence.of(
                                "This round takes answers from $1 on; $2 is not among these days. An answer that was given in time is recorded with its day.",
                                days.opens(),
                                day)
                        : Sentence.of(
                                "This round takes answers from $1 to $3; $2 is not among these days. An answer that was given in time is recorded with its day.",
                                days.opens(),
                                day,
                                days.closes()),
                "on");
    }
}
