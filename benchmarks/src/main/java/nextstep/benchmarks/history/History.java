package nextstep.benchmarks.history;

import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nextstep.events.log.Recorded;

/**
 * A history as it may well come to be: a catalogue, some 250 groups, rounds, conversations, about 1,500 coordination
 * roles and a number of plans that grows slowly with the size. What grows with the size is mostly its depth. It is told
 * as it is asked for and never held in memory; each telling is the same.
 *
 * @param size how many facts it has
 * @param seed another seed gives another history
 */
public record History(long size, long seed) implements Iterable<Recorded> {
    /** The one that tests and figures use. */
    public static final long USUAL_SEED = 2030;

    public History {
        if (size < 1 || size > 1_000_000_000) {
            throw new IllegalArgumentException("A history has 1 to 1,000,000,000 facts, not " + size + ".");
        }
    }

    public static History of(long size) {
        return new History(size, USUAL_SEED);
    }

    @Override
    public Iterator<Recorded> iterator() {
        return new Telling(size, seed);
    }

    public Stream<Recorded> stream() {
        return StreamSupport.stream(spliterator(), false);
    }
}
