package nextstep.command.http;

import java.util.Optional;
import nextstep.command.CommandRefused;
import nextstep.command.Refusal;
import nextstep.events.log.LogUnreachable;
import nextstep.events.log.MaybeRecorded;
import nextstep.events.log.NotRecorded;
import nextstep.events.log.Unreadable;
import nextstep.web.problems.Problem;
import nextstep.web.problems.Translation;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;

/** What is said when a decision was not taken. */
public final class DecisionProblems implements Translation {
    @Override
    public Optional<Problem> problemOf(Throwable exception) {
        return Optional.ofNullable(
                switch (exception) {
                    case CommandRefused refused -> refused(refused.refusal());
                    case AggregateNotFoundException missing ->
                        missing(String.valueOf(missing.getAggregateIdentifier()));
                    case ConflictingAggregateVersionException outdated -> outdated(outdated.getActualVersion());
                    case ConcurrencyException overtaken ->
                        Problem.of(
                                412,
                                "outdated",
                                "Someone else wrote here at the same time. Look at it again, then repeat.");
                    case NotRecorded notRecorded ->
                        Problem.of(
                                503,
                                "not-recorded",
                                "Nothing was recorded: the log cannot write now. Try again later.");
                    case MaybeRecorded maybe ->
                        Problem.of(
                                503,
                                "maybe-recorded",
                                "The log was lost while it wrote. Send the same again: what is there already is not"
                                        + " recorded twice.");
                    case LogUnreachable away -> Problem.away("The log");
                    case Unreadable unreadable ->
                        Problem.of(
                                503,
                                "unreadable-event",
                                "The log holds an event that this version cannot read, so nothing is decided that may"
                                        + " depend on it: $1. Those who run this tracker have to mend that.",
                                String.valueOf(unreadable.getMessage()));
                    default -> null;
                });
    }

    private static Problem refused(Refusal refusal) {
        int status = switch (refusal.kind()) {
            case UNPROCESSABLE, UNKNOWN -> 422;
            case CONFLICT -> 409;
            case FORBIDDEN -> 403;
        };
        Problem problem = Problem.of(status, refusal.code(), refusal.sentence());
        String subject = refusal.subject();
        return subject.isEmpty() || subject.indexOf(':') < 0 ? problem.at(subject) : problem.about(subject);
    }

    private static Problem missing(String id) {
        return Problem.unknown(id.substring(0, Math.max(0, id.indexOf(':'))), id);
    }

    private static Problem outdated(long actual) {
        return Problem.of(
                412,
                "outdated",
                actual < 0
                        ? "There is nothing here yet, so it has no version. Leave out If-Match."
                        : "It has changed: its version is now $1. Look at it again, then repeat with If-Match: \"$1\".",
                Long.toString(actual));
    }
}
