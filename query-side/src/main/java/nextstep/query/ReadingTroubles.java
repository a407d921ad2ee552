package nextstep.query;

import java.util.Optional;
import nextstep.events.log.LogUnreachable;
import nextstep.events.log.Unreadable;
import nextstep.query.history.sealing.SealsUnreachable;
import nextstep.query.views.ViewBehind;
import nextstep.query.views.ViewsUnavailable;
import nextstep.web.problems.Problem;
import nextstep.web.problems.Translation;

/** Why something cannot be read now: a view that has stopped does not pretend to know, and a database that is away is no fault. */
final class ReadingTroubles implements Translation {
    @Override
    public Optional<Problem> problemOf(Throwable exception) {
        return Optional.ofNullable(
                switch (exception) {
                    case ViewBehind behind ->
                        Problem.of(
                                503,
                                "view-behind",
                                "$1 It is being mended; ask as of an earlier position, or again in a while.",
                                String.valueOf(behind.getMessage()));
                    case ViewsUnavailable away -> Problem.away("The views");
                    case LogUnreachable away -> Problem.away("The log");
                    case SealsUnreachable away -> Problem.away("The seals of the log");
                    case Unreadable unreadable ->
                        Problem.of(
                                503,
                                "unreadable-event",
                                "The log holds an event that this version cannot read: $1. Those who run this tracker have to"
                                        + " mend that.",
                                String.valueOf(unreadable.getMessage()));
                    default -> null;
                });
    }
}
