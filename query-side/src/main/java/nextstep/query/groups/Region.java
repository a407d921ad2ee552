package nextstep.query.groups;

import java.time.LocalDate;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import nextstep.web.pages.Here;
import org.jspecify.annotations.Nullable;

/** A region. It is in use until before the day it is retired. */
record Region(
        RegionId region,
        Title name,
        @Nullable Source source,
        @Nullable LocalDate retiredOn,
        @Nullable Prose retiredBecause)
        implements Row<RegionId> {
    static final View<RegionId, Region> VIEW = new View<>("groups_regions", RegionId.class, Region.class);

    /** What it is called in the reader's language. */
    String called(Here here) {
        return RegionInWords.of(region, name.text(), here.wording());
    }

    @Override
    public RegionId key() {
        return region;
    }
}
