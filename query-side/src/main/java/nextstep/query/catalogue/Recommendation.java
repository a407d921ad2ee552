package nextstep.query.catalogue;

import java.time.LocalDate;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.values.Source;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/** A recommendation with its official number. */
record Recommendation(
        RecommendationId recommendation,
        int number,
        @Nullable LocalDate adoptedOn,
        Source source) implements Row<RecommendationId> {
    static final View<RecommendationId, Recommendation> VIEW =
            new View<>("catalogue_recommendations", RecommendationId.class, Recommendation.class);

    @Override
    public RecommendationId key() {
        return recommendation;
    }
}
