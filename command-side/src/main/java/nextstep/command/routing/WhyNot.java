package nextstep.command.routing;

import java.util.Optional;
import nextstep.events.log.LogUnreachable;
import nextstep.events.log.MaybeRecorded;
import nextstep.events.log.NotRecorded;
import nextstep.events.values.Malformed;
import nextstep.events.values.Sentence;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;

/**
 * Why a command was not decided elsewhere, beside refusals, which travel as they are. Only the details of an exception
 * come back from another process; from these it is made anew.
 */
sealed interface WhyNot {
    /** The exception it was. */
    RuntimeException exception();

    /** There is no such stream. */
    record Missing(String stream, String sentence) implements WhyNot {
        @Override
        public RuntimeException exception() {
            return new AggregateNotFoundException(stream, sentence);
        }
    }

    /** The stream has another version than the caller expects. */
    record Outdated(String stream, long expected, long actual) implements WhyNot {
        @Override
        public RuntimeException exception() {
            return new ConflictingAggregateVersionException(stream, expected, actual);
        }
    }

    /** Others were faster, again and again. */
    record Overtaken(String sentence) implements WhyNot {
        @Override
        public RuntimeException exception() {
            return new ConcurrencyException(sentence);
        }
    }

    /** What is to be recorded cannot be a value. */
    record Unfit(Sentence sentence) implements WhyNot {
        @Override
        public RuntimeException exception() {
            return new Malformed(sentence);
        }
    }

    /** The log took nothing. */
    record NothingRecorded(String sentence) implements WhyNot {
        @Override
        public RuntimeException exception() {
            return new NotRecorded(sentence);
        }
    }

    /** The log was lost meanwhile. */
    record PerhapsRecorded(String sentence) implements WhyNot {
        @Override
        public RuntimeException exception() {
            return new MaybeRecorded(sentence, null);
        }
    }

    /** The log cannot be read. */
    record Unreached(String sentence) implements WhyNot {
        @Override
        public RuntimeException exception() {
            return new LogUnreachable(sentence);
        }
    }

    /** What an exception of a decision says; empty for a fault of ours. */
    static Optional<WhyNot> of(RuntimeException exception) {
        String sentence = String.valueOf(exception.getMessage());
        return Optional.ofNullable(
                switch (exception) {
                    case AggregateNotFoundException e ->
                        new Missing(String.valueOf(e.getAggregateIdentifier()), sentence);
                    case ConflictingAggregateVersionException e ->
                        new Outdated(
                                String.valueOf(e.getAggregateIdentifier()),
                                e.getExpectedVersion(),
                                e.getActualVersion());
                    case ConcurrencyException e -> new Overtaken(sentence);
                    case Malformed e -> new Unfit(e.sentence());
                    case NotRecorded e -> new NothingRecorded(sentence);
                    case MaybeRecorded e -> new PerhapsRecorded(sentence);
                    case LogUnreachable e -> new Unreached(sentence);
                    default -> null;
                });
    }
}
