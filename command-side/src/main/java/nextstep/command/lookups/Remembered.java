package nextstep.command.lookups;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import nextstep.events.Fact;
import nextstep.events.log.Premise;

/**
 * What the facts read so far say about the things of one kind, by id. A decision that asks for what may change rests on the
 * answer: it is left with it as a {@link Premise}. Safe for use by several threads.
 */
final class Remembered<K, V> {
    private final ConcurrentMap<K, V> things = new ConcurrentHashMap<>();
    private final Reading log;
    private final Set<String> facts;

    /** @param facts what can change an answer */
    Remembered(Reading log, List<Class<? extends Fact>> facts) {
        this.log = log;
        this.facts = Premise.names(facts.stream());
    }

    /** What does not change once it is there. Before it says no it has the log read to its end. */
    Optional<V> find(K id) {
        V thing = things.get(id);
        return thing == null ? findNow(id) : Optional.of(thing);
    }

    /** What may have changed by the last fact: the log is read to its end first. */
    Optional<V> findNow(K id) {
        log.restsOn(facts);
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

    /** Reads and folds what the log holds beyond what was read, and says how much has been read at least. */
    @FunctionalInterface
    interface Reading {
        long toItsEnd();

        /** Before an answer that facts of these names could change. */
        default void restsOn(Set<String> facts) {
            new Premise(toItsEnd(), facts).leave();
        }
    }
}
