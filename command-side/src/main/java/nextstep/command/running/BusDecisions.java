package nextstep.command.running;

import java.util.HashMap;
import java.util.Map;
import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.Decided;
import nextstep.command.Decisions;
import nextstep.events.log.Appended;
import nextstep.events.log.Headers;
import nextstep.events.log.Log;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.ConcurrencyException;

/** Decides by the command bus. Where another process was faster and no version was expected, the command is tried again. */
final class BusDecisions implements Decisions {
    /** Under this name the visit travels beside the command to its unit of work; it is never recorded. */
    static final String VISIT = "visit";

    private static final int TRIES = 5;

    private final CommandBus bus;
    private final Log log;

    BusDecisions(CommandBus bus, Log log) {
        this.bus = bus;
        this.log = log;
    }

    @Override
    public Decided decide(Command command, Asked asked) {
        for (int tries = 1; ; tries++) {
            try {
                return decideOnce(command, asked);
            } catch (ConcurrencyException overtaken) {
                if (asked.expectedVersion() != null || tries == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private Decided decideOnce(Command command, Asked asked) {
        Visit visit = new Visit(asked.expectedVersion());
        Outcome outcome = new Outcome();
        bus.dispatch(new GenericCommandMessage<>(command, headers(command, asked, visit)), outcome::take);
        outcome.throwIfExceptional();
        return visit.receipt
                .appended()
                .map(appended -> written(command, visit, appended))
                .orElseGet(() -> new Decided(command.stream(), visit.version(), log.size() - 1, 0, false));
    }

    private static Decided written(Command command, Visit visit, Appended appended) {
        int recorded = Math.toIntExact(appended.last() - appended.first() + 1);
        long version = appended.lastSequences().getOrDefault(command.stream().value(), visit.version());
        return new Decided(command.stream(), version, appended.last(), recorded, visit.begins());
    }

    private static Map<String, Object> headers(Command command, Asked asked, Visit visit) {
        Map<String, Object> headers = new HashMap<>();
        headers.put(Headers.COMMAND, command.getClass().getSimpleName());
        headers.put(Headers.REQUEST, asked.request());
        headers.put(VISIT, visit);
        if (asked.by() != null) {
            headers.put(Headers.BY, asked.by().value());
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
