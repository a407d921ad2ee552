package nextstep.query.history;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import nextstep.events.Fact;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionEvent.RegionRenamed;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;

/** Facts by the dozen. */
public final class Regions {
    private Regions() {}

    /** So many regions, from a number on. */
    public static Fact[] defined(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> new RegionDefined(new RegionId("R" + i), new Title("Region " + i), new Source("A test")))
                .toArray(Fact[]::new);
    }

    /** So many regions, each defined and then renamed twice. */
    public static Fact[] renamedTwice(int regions) {
        return IntStream.range(0, regions)
                .mapToObj(i -> new RegionId("R" + i))
                .flatMap(region -> Stream.of(
                        new RegionDefined(region, new Title("Region " + region.key()), new Source("A test")),
                        new RegionRenamed(
                                region, new Title("Region of " + region.key()), new Prose("So decided"), null),
                        new RegionRenamed(region, new Title("Old Region " + region.key()), new Prose("Again"), null)))
                .toArray(Fact[]::new);
    }
}
