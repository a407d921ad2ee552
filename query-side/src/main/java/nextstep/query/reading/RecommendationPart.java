package nextstep.query.reading;

import nextstep.events.catalogue.RecommendationId;

/** What a feature has for the page of a recommendation. */
public interface RecommendationPart extends PagePart<RecommendationId> {}
