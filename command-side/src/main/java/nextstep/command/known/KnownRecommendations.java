package nextstep.command.known;

import nextstep.events.catalogue.RecommendationId;

/** The recommendations there are. */
@FunctionalInterface
public interface KnownRecommendations {
    boolean has(RecommendationId recommendation);
}
