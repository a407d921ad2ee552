package nextstep.command.lookups;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;

/** What the facts read so far say about the things of one kind, by id. Safe for use by several threads. */
final class Remembered<K, V> {
    private final ConcurrentMap<K, V> things = new ConcurrentHashMap<>();
    private final Reading log;

    Remembered(Reading log) {
        this.log = log;
    }

    /** What does not change once it is there. Before it says no it has the log read to its end. */
    Optional<V> find(K id) {
        V thing = things.get(id);
        return thing == null ? findNow(id) : Optional.of(thing);
    }

    /** What may have changed by the last fact: the log is read to its end first. */
    Optional<V> findNow(K id) {
        log.toItsEnd();
        return Optional.ofNullable(things.get(id));
    }

    void put(K id, V thing) {
        things.put(id, thing);
    }

    void change(K id, UnaryOperator<V> change) {
        things.computeIfPresent(id, (key, thing) -> change.apply(thing));
    }

    /** Forgets under which ids this thing was. */
    void removeAll(V thing) {
        things.values().removeIf(thing::equals);
    }

    /** Reads and folds what the log holds beyond what was read. */
    @FunctionalInterface
    interface Reading {
        void toItsEnd();
    }
}
