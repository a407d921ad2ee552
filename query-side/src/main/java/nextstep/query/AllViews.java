package nextstep.query;

import java.util.List;
import java.util.stream.Stream;
import nextstep.query.catalogue.CatalogueViews;
import nextstep.query.coordination.CoordinationViews;
import nextstep.query.implementation.ImplementationViews;
import nextstep.query.priorities.PrioritiesViews;
import nextstep.query.views.Projection;

/** Every projection there is, each feature's by its own list. */
public final class AllViews {
    public static final List<Projection> PROJECTIONS = Stream.of(
                    CatalogueViews.PROJECTIONS,
                    ImplementationViews.PROJECTIONS,
                    CoordinationViews.PROJECTIONS,
                    PrioritiesViews.PROJECTIONS)
            .flatMap(List::stream)
            .toList();

    private AllViews() {}
}
