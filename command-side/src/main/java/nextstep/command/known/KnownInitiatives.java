package nextstep.command.known;

import java.util.Optional;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;

/** The initiatives there are. */
@FunctionalInterface
public interface KnownInitiatives {

    /** The recommendation it stands under; empty when there is no such initiative. */
    Optional<RecommendationId> recommendationOf(InitiativeId initiative);

    default boolean has(InitiativeId initiative) {
        return recommendationOf(initiative).isPresent();
    }
}
