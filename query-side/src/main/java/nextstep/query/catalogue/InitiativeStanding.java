package nextstep.query.catalogue;

import java.util.List;
import nextstep.events.catalogue.ClusterId;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.catalogue.RecommendationId;
import org.jspecify.annotations.Nullable;

/**
 * An initiative in the list of all, and how far along it is.
 *
 * @param states what is so of it on the date by decision, or as a source reports
 * @param progress how far along it is: by decision, else by its plans, else as a source reports
 */
record InitiativeStanding(
        InitiativeId id,
        String path,
        RecommendationId recommendation,
        List<Numbering> numberings,
        @Nullable ShownTitle title,
        List<State> states,
        List<ClusterId> clusters,
        ProgressState progress) {

    static InitiativeStanding of(InitiativeListed initiative, ProgressState progress) {
        return new InitiativeStanding(
                initiative.id(),
                initiative.path(),
                initiative.recommendation(),
                initiative.numberings(),
                initiative.title(),
                initiative.states(),
                initiative.clusters(),
                progress);
    }
}
