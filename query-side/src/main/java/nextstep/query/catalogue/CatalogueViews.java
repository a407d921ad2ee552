package nextstep.query.catalogue;

import java.util.List;
import java.util.function.Consumer;
import nextstep.query.views.Fold;
import nextstep.query.views.Projection;

/** What the catalogue's questions are answered from. */
public final class CatalogueViews {
    public static final List<Projection> PROJECTIONS = List.of(
            projection("recommendations", RecommendationsProjection::new),
            projection("titles", TitlesProjection::new),
            projection("initiatives", InitiativesProjection::new),
            projection("clusters", ClustersProjection::new));

    private CatalogueViews() {}

    private static Projection projection(String name, Consumer<Fold> arrange) {
        return Projection.of("catalogue." + name, CatalogueViews.class, name + ".sql", arrange);
    }
}
