package nextstep.query.catalogue;

import java.util.List;
import nextstep.events.catalogue.ClusterId;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.catalogue.RecommendationId;
import org.jspecify.annotations.Nullable;

/**
 * An initiative in a list.
 *
 * @param states what is so of it on the date by decision, or as a source reports; its plans may say otherwise
 */
public record InitiativeListed(
        InitiativeId id,
        String path,
        RecommendationId recommendation,
        List<Numbering> numberings,
        @Nullable ShownTitle title,
        List<State> states,
        List<ClusterId> clusters) {}
