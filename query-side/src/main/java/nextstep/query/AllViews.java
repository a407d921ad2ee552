package nextstep.query;

import java.util.List;
import java.util.stream.Stream;
import nextstep.query.catalogue.CatalogueViews;
import nextstep.query.conversations.ConversationsViews;
import nextstep.query.coordination.CoordinationViews;
import nextstep.query.groups.GroupsViews;
import nextstep.query.history.HistoryViews;
import nextstep.query.implementation.ImplementationViews;
import nextstep.query.mandates.MandatesViews;
import nextstep.query.priorities.PrioritiesViews;
import nextstep.query.search.SearchViews;
import nextstep.query.undoing.UndoingViews;
import nextstep.query.views.Projection;

/** Every projection there is, each feature's by its own list. */
public final class AllViews {
    public static final List<Projection> PROJECTIONS = Stream.of(
                    CatalogueViews.PROJECTIONS,
                    GroupsViews.PROJECTIONS,
                    ConversationsViews.PROJECTIONS,
                    ImplementationViews.PROJECTIONS,
                    CoordinationViews.PROJECTIONS,
                    PrioritiesViews.PROJECTIONS,
                    MandatesViews.PROJECTIONS,
                    SearchViews.PROJECTIONS,
                    UndoingViews.PROJECTIONS,
                    HistoryViews.PROJECTIONS)
            .flatMap(List::stream)
            .toList();

    private AllViews() {}
}
