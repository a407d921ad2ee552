package nextstep.command.lookups;

import java.util.List;
import java.util.Optional;
import nextstep.command.known.KnownInitiatives;
import nextstep.command.known.KnownRecommendations;
import nextstep.events.Fact;
import nextstep.events.catalogue.InitiativeEvent.InitiativeAdopted;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationEvent.RecommendationAdopted;
import nextstep.events.catalogue.RecommendationId;

/** The recommendations and initiatives that were adopted. */
final class CatalogueInTheLog implements KnownRecommendations, KnownInitiatives {
    private final Remembered<RecommendationId, Boolean> recommendations;
    private final Remembered<InitiativeId, RecommendationId> initiatives;

    CatalogueInTheLog(Remembered.Reading log) {
        recommendations = new Remembered<>(log, List.of(RecommendationAdopted.class));
        initiatives = new Remembered<>(log, List.of(InitiativeAdopted.class));
    }

    @Override
    public boolean has(RecommendationId recommendation) {
        return recommendations.find(recommendation).isPresent();
    }

    @Override
    public Optional<RecommendationId> recommendationOf(InitiativeId initiative) {
        return initiatives.find(initiative);
    }

    void on(Fact fact) {
        if (fact instanceof RecommendationAdopted e) {
            recommendations.put(e.recommendation(), true);
        } else if (fact instanceof InitiativeAdopted e) {
            initiatives.put(e.initiative(), e.recommendation());
        }
    }
}
