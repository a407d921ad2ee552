package nextstep.command;

import java.util.List;
import java.util.Random;

/** Chance that repeats itself: the same seed makes the same choices. */
public final class Chance {
    private final Random random;

    public Chance(long seed) {
        random = new Random(seed);
    }

    public <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }
}
