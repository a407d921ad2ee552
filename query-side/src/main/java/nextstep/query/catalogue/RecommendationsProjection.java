package nextstep.query.catalogue;

import nextstep.events.catalogue.RecommendationEvent;
import nextstep.events.catalogue.RecommendationEvent.RecommendationAdopted;
import nextstep.events.catalogue.RecommendationEvent.RecommendationTitled;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.log.Recorded;
import nextstep.query.views.Fold;
import nextstep.query.views.Rows;

/** Which recommendations there are. */
final class RecommendationsProjection {
    private final Rows<RecommendationId, Recommendation> recommendations;

    RecommendationsProjection(Fold fold) {
        recommendations = fold.view(Recommendation.VIEW);
        fold.on(RecommendationEvent.class, this::on);
    }

    private void on(RecommendationEvent event, Recorded recorded) {
        switch (event) {
            case RecommendationAdopted e ->
                recommendations.begin(new Recommendation(e.recommendation(), e.number(), e.on(), e.source()));
            case RecommendationTitled e -> {}
        }
    }
}
