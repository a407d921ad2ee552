package nextstep.events.priorities;

import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;

/** A recommendation that matters to a group, and the initiatives under it that matter most; these may be none. */
public record Pick(RecommendationId recommendation, List<InitiativeId> initiatives) {
    public Pick {
        initiatives = List.copyOf(initiatives);
    }
}
