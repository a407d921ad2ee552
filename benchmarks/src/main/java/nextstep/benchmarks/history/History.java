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
 * @param takenBack of a hundred decisions that are the opposite of an earlier one, about how many are meant to take it back
 */
public record History(long size, long seed, int takenBack) implements Iterable<Recorded> {
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

    public History(long size, long seed) {
        this(size, seed, 0);
    }

    /** The same in which some decisions are meant to take back others. */
    public History takingBack(int ofAHundred) {
        return new History(size, seed, ofAHundred);
    }

    @Override
    public Iterator<Recorded> iterator() {
        Telling telling = new Telling(size, seed);
        return takenBack == 0 ? telling : new TakingBack(telling, takenBack, seed);
    }

    public Stream<Recorded> stream() {
        return StreamSupport.stream(spliterator(), false);
    }
}
