package nextstep.command.routing;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.CommandRefused;
import nextstep.command.Decided;
import nextstep.command.Decisions;
import nextstep.command.Refusal;
import nextstep.events.log.Headers;
import nextstep.events.log.MaybeRecorded;
import nextstep.events.log.NotRecorded;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.messaging.GenericMessage;

/**
 * Has commands decided wherever Axon Server routes them, and waits. While Axon Server is away, or just after it came back and
 * knows nobody who decides, the command is sent again for a while: one that was decided already says nothing new.
 */
final class RoutedDecisions implements Decisions {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long AGAIN_NANOS = Duration.ofMillis(100).toNanos();

    private final CommandBus bus;

    RoutedDecisions(CommandBus bus) {
        this.bus = bus;
    }

    @Override
    public Decided decide(Command command, Asked asked) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        boolean perhaps = false;
        while (true) {
            try {
                return sent(message(command, asked), deadline).in(command.stream());
            } catch (NoHandlerForCommandException | AxonServerException | AxonServerCommandDispatchException e) {
                perhaps = perhaps || !(e instanceof NoHandlerForCommandException);
                if (System.nanoTime() > deadline) {
                    throw givenUp(perhaps, e);
                }
                LockSupport.parkNanos(this, AGAIN_NANOS);
            }
        }
    }

    private static RuntimeException givenUp(boolean perhaps, RuntimeException cause) {
        return perhaps
                ? new MaybeRecorded("Axon Server is away; whether this was recorded is not known.", cause)
                : new NotRecorded("Nobody who decides can be reached; nothing was recorded.", cause);
    }

    private static CommandMessage<Command> message(Command command, Asked asked) {
        Map<String, Object> beside = new HashMap<>();
        beside.put(Headers.REQUEST, asked.request());
        if (asked.by() != null) {
            beside.put(Headers.BY, asked.by().value());
        }
        if (asked.under() != null) {
            beside.put(Headers.MANDATE, asked.under().value());
        }
        if (asked.undoes() != null) {
            beside.put(Headers.UNDOES, asked.undoes());
        }
        if (asked.expectedVersion() != null) {
            beside.put(DecidedHere.EXPECTED_VERSION, asked.expectedVersion());
        }
        return new GenericCommandMessage<>(new GenericMessage<>(command, beside), OnTheWire.name(command.getClass()));
    }

    private CameOfIt sent(CommandMessage<Command> message, long deadline) {
        CompletableFuture<CameOfIt> coming = new CompletableFuture<>();
        bus.<Command, CameOfIt>dispatch(message, (sent, result) -> {
            if (result.isExceptional()) {
                coming.completeExceptionally(result.exceptionResult());
            } else {
                coming.complete(result.getPayload());
            }
        });
        try {
            return coming.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw undone(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw new MaybeRecorded("No answer came; whether this was recorded is not known.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MaybeRecorded("Interrupted; whether this was recorded is not known.", e);
        }
    }

    private static RuntimeException undone(Throwable cause) {
        if (cause instanceof CommandExecutionException remote) {
            Optional<Object> details = remote.getDetails();
            if (details.isPresent() && details.get() instanceof Refusal refusal) {
                return new CommandRefused(refusal);
            }
            if (details.isPresent() && details.get() instanceof WhyNot why) {
                return why.exception();
            }
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException("A command failed", cause);
    }
}
