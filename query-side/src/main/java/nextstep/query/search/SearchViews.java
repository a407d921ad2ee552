package nextstep.query.search;

import java.util.List;
import nextstep.query.views.Projection;

/** What a search looks in. */
public final class SearchViews {
    public static final List<Projection> PROJECTIONS =
            List.of(Projection.of("search.entries", SearchViews.class, "entries.sql", EntriesProjection::new));

    private SearchViews() {}
}
