package nextstep.command.routing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;

/**
 * The end of the way of a routed command: its handler, called as it is. It begins no unit of work, as Axon's buses do, because
 * the write side begins one, which has to be a root: only then what it records is durable when it answers.
 */
final class BusHere implements CommandBus {
    private final DecidedHere handler;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    BusHere(DecidedHere handler) {
        this.handler = handler;
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        dispatch(command, (sent, result) -> {});
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        CommandResultMessage<R> result;
        try {
            result = GenericCommandResultMessage.asCommandResultMessage(handler.handle(command));
        } catch (RuntimeException e) { // whatever it is, whoever waits for it is told
            result = GenericCommandResultMessage.asCommandResultMessage(e);
        }
        callback.onResult(command, result);
    }

    @Override
    public Registration subscribe(String name, MessageHandler<? super CommandMessage<?>> handler) {
        known.put(name, true);
        return () -> known.remove(name) != null;
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        throw new UnsupportedOperationException("Nothing comes between a routed command and its handler.");
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        throw new UnsupportedOperationException("Nothing comes between a routed command and its handler.");
    }
}
