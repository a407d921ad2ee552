package nextstep.command.running;

import java.util.HashMap;
import java.util.Map;
import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.CommandRefused;
import nextstep.command.Decided;
import nextstep.command.Decisions;
import nextstep.events.log.Appended;
import nextstep.events.log.EventLog;
import nextstep.events.log.Headers;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;

/**
 * Decides by the command bus. Where another process has written in the streams meanwhile, what was decided rests on a past
 * state: an append finds that out by itself, and what recorded nothing, a refusal or a repetition, is compared with the
 * log. So it is with a {@link nextstep.events.log.Premise premise} that no longer holds. Either way the streams are read
 * anew and the command decided again.
 */
final class BusDecisions implements Decisions {
    /** Under this name the visit travels beside the command to its unit of work; it is never recorded. */
    static final String VISIT = "visit";

    private static final int TRIES = 5;

    private final WriteSide writeSide;
    private final EventLog log;

    BusDecisions(WriteSide writeSide, EventLog log) {
        this.writeSide = writeSide;
        this.log = log;
    }

    @Override
    public Decided decide(Command command, Asked asked) {
        for (int tries = 1; ; tries++) {
            boolean last = tries == TRIES;
            Visit visit = new Visit(asked.expectedVersion());
            try {
                Decided decided = decided(command, asked, visit);
                if (last || decided.recorded() > 0 || !overtaken(visit)) {
                    return decided;
                }
            } catch (CommandRefused refused) {
                if (last || !overtaken(visit)) {
                    throw refused;
                }
            } catch (ConflictingAggregateVersionException outdated) {
                if (last || !overtaken(visit)) {
                    throw outdated;
                }
            } catch (ConcurrencyException overtaken) {
                if (last) {
                    throw overtaken;
                }
            }
            visit.seen().forEach((stream, version) -> writeSide.forget(stream));
        }
    }

    /** Whether another has written in a stream that was looked at, its own or one that the decision turned to. */
    private boolean overtaken(Visit visit) {
        return visit.seen().entrySet().stream()
                .anyMatch(seen -> log.lastSequence(seen.getKey()).orElse(-1) > seen.getValue());
    }

    private Decided decided(Command command, Asked asked, Visit visit) {
        Outcome outcome = new Outcome();
        writeSide.bus().dispatch(new GenericCommandMessage<>(command, headers(command, asked, visit)), outcome::take);
        outcome.throwIfExceptional();
        return visit.receipt
                .appended()
                .map(appended -> written(command, visit, appended))
                .orElseGet(() -> new Decided(command.stream(), visit.found(), log.size() - 1, 0, false));
    }

    private static Decided written(Command command, Visit visit, Appended appended) {
        int recorded = Math.toIntExact(appended.last() - appended.first() + 1);
        long version = appended.lastSequences().getOrDefault(command.stream().value(), visit.found());
        return new Decided(command.stream(), version, appended.last(), recorded, visit.found() < 0);
    }

    private static Map<String, Object> headers(Command command, Asked asked, Visit visit) {
        Map<String, Object> headers = new HashMap<>();
        headers.put(Headers.COMMAND, command.getClass().getSimpleName());
        headers.put(Headers.REQUEST, asked.request());
        headers.put(VISIT, visit);
        if (asked.by() != null) {
            headers.put(Headers.BY, asked.by().value());
        }
        if (asked.under() != null) {
            headers.put(Headers.MANDATE, asked.under().value());
        }
        if (asked.undoes() != null) {
            headers.put(Headers.UNDOES, asked.undoes().toString());
        }
        return headers;
    }

    /** The bus calls back in the same thread, before it returns. */
    private static final class Outcome {
        private Throwable failure = new IllegalStateException("The command bus said nothing");
        private boolean failed = true;

        void take(CommandMessage<?> command, CommandResultMessage<?> result) {
            failed = result.isExceptional();
            failure = failed ? result.exceptionResult() : failure;
        }

        void throwIfExceptional() {
            if (!failed) {
                return;
            }
            switch (failure) {
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IllegalStateException("A command failed", failure);
            }
        }
    }
}
