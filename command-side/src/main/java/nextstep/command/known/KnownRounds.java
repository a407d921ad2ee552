package nextstep.command.known;

import java.util.Optional;
import nextstep.events.priorities.RoundId;

/** The calls for priorities there are. */
@FunctionalInterface
public interface KnownRounds {

    /** When it takes answers, as the log says now; empty when there is no such round. */
    Optional<RoundDays> daysOf(RoundId round);
}
