package nextstep.command.rights;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nextstep.command.Command;

/** Reads what a command names, by the name of the component. */
final class Components {
    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    /**
     * What the component says.
     *
     * @throws IllegalArgumentException when the command has no such component of this type: a mistake in the program
     */
    <T> T required(Command command, String name, Class<T> type) {
        return find(command, name, type)
                .orElseThrow(() -> new IllegalArgumentException(command.getClass() + " does not say its " + name));
    }

    /** What the component says; empty where nothing is said. */
    <T> Optional<T> find(Command command, String name, Class<T> type) {
        try {
            Object value = accessor(command.getClass(), name).invoke(command);
            return Optional.ofNullable(type.cast(value));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private Method accessor(Class<?> command, String name) {
        return accessors
                .computeIfAbsent(command, type -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, component -> made(command, component));
    }

    private static Method made(Class<?> command, String name) {
        try {
            return command.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(command + " has no component " + name, e);
        }
    }
}
