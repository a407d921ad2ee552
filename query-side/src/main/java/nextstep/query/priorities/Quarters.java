package nextstep.query.priorities;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The quartiles of the report on the conversations of November 2020: everything that was chosen is ranked by how many groups
 * chose it and split into four quarters, the first holding what was chosen most.
 *
 * <p>What is chosen equally often stays together: the quarter follows from the share of those that were chosen more often
 * (fewer than a quarter of all: the first; fewer than half: the second; and so on). What nobody chose is in none.
 */
final class Quarters {
    private static final int QUARTERS = 4;

    private Quarters() {}

    /** The quarter of each, 1 to 4. */
    static <T> Map<T, Integer> of(Map<T, Integer> groups) {
        Map<T, Integer> quarters = new LinkedHashMap<>();
        long all = groups.values().stream().filter(count -> count > 0).count();
        groups.forEach((thing, count) -> {
            if (count > 0) {
                long ahead =
                        groups.values().stream().filter(other -> other > count).count();
                quarters.put(thing, (int) (ahead * QUARTERS / all) + 1);
            }
        });
        return quarters;
    }
}
