package nextstep.query.groups;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many groups there are where. */
public record Spread(List<In> regions, List<In> countries) {

    /** Of these groups. */
    static Spread of(List<GroupListed> groups) {
        return new Spread(in(groups, GroupListed::region), in(groups, GroupListed::country));
    }

    /** How many things there are in each place, by the ids of the places. */
    public static <T> List<In> in(List<T> things, Function<T, @Nullable Object> place) {
        Map<String, Long> counts = things.stream()
                .collect(Collectors.groupingBy(
                        thing -> {
                            Object known = place.apply(thing);
                            return known == null ? "" : known.toString();
                        },
                        TreeMap::new,
                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> new In(count.getKey(), Math.toIntExact(count.getValue())))
                .toList();
    }

    /** {@code key} is the id of the place; empty where the groups are in none. */
    public record In(String key, int groups) {}
}
