package nextstep.command.lookups;

import java.util.List;
import java.util.Optional;
import nextstep.command.known.KnownRounds;
import nextstep.command.known.RoundDays;
import nextstep.events.Fact;
import nextstep.events.priorities.RoundEvent.RoundClosed;
import nextstep.events.priorities.RoundEvent.RoundExtended;
import nextstep.events.priorities.RoundEvent.RoundOpened;
import nextstep.events.priorities.RoundId;

/** The calls for priorities that were opened, with their days. */
final class RoundsInTheLog implements KnownRounds {
    private final Remembered<RoundId, RoundDays> rounds;

    RoundsInTheLog(Remembered.Reading log) {
        rounds = new Remembered<>(log, List.of(RoundOpened.class, RoundExtended.class, RoundClosed.class));
    }

    @Override
    public Optional<RoundDays> daysOf(RoundId round) {
        return rounds.findNow(round);
    }

    void on(Fact fact) {
        if (fact instanceof RoundOpened e) {
            rounds.put(e.round(), new RoundDays(e.opens(), e.closes(), false));
        } else if (fact instanceof RoundExtended e) {
            rounds.change(e.round(), days -> new RoundDays(days.opens(), e.closes(), days.closed()));
        } else if (fact instanceof RoundClosed e) {
            rounds.change(e.round(), days -> new RoundDays(days.opens(), days.closes(), true));
        }
    }
}
