package nextstep.query.groups;

import java.util.List;
import java.util.function.Consumer;
import nextstep.query.views.Fold;
import nextstep.query.views.Projection;

/** What questions about groups, regions and countries are answered from. */
public final class GroupsViews {
    public static final List<Projection> PROJECTIONS = List.of(
            projection("regions", RegionsProjection::new),
            projection("groups", GroupsProjection::new),
            projection("periods", PeriodsProjection::new));

    private GroupsViews() {}

    private static Projection projection(String name, Consumer<Fold> arrange) {
        return Projection.of("groups." + name, GroupsViews.class, name + ".sql", arrange);
    }
}
