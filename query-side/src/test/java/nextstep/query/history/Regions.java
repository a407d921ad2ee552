package nextstep.query.history;

import java.util.stream.IntStream;
import nextstep.events.Fact;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionId;
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
}
