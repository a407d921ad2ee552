package nextstep.benchmarks.history;

import java.util.List;

/** Chance that repeats itself: SplitMix64, written out so that every machine and every JDK throws the same. */
final class Dice {
    private long state;

    Dice(long seed) {
        state = seed;
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to {@code bound - 1}. The tiny bias of the remainder is of no matter here. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** A number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True this many times in a hundred. */
    boolean percent(int percent) {
        return below(100) < percent;
    }

    <T> T of(List<T> things) {
        return things.get(below(things.size()));
    }
}
