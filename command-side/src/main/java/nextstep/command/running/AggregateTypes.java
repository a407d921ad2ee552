package nextstep.command.running;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nextstep.command.Command;
import org.axonframework.commandhandling.CommandHandler;

/** The aggregates of all rooms, and the commands they handle. */
public record AggregateTypes(List<Class<?>> types) {
    public AggregateTypes {
        types = List.copyOf(types);
    }

    /** Every command that some aggregate handles. */
    public Stream<Class<? extends Command>> commands() {
        return types.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .map(AggregateTypes::command);
    }

    private static Class<? extends Command> command(Method handler) {
        return handler.getParameterTypes()[0].asSubclass(Command.class);
    }
}
