package nextstep.query.catalogue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an initiative.
 *
 * @param states what is so of it on the date by decision, or as a source reports
 * @param progress how far along it is: by decision, else by its plans, else as a source reports
 * @param periods what was, is and will be so of it, and from when to when
 */
record InitiativeShown(
        InitiativeId id,
        String path,
        RecommendationId recommendation,
        List<Numbering> numberings,
        @Nullable ShownTitle title,
        @Nullable LocalDate adoptedOn,
        Source source,
        List<State> states,
        ProgressState progress,
        List<Period> periods,
        List<Milestone> milestones,
        List<Cluster> clusters,
        List<TitleIn> titles,
        List<AlternativeTitle> alternativeTitles) {
    private static final Set<State> ENDS = EnumSet.of(State.SUPERSEDED, State.MERGED, State.SPLIT);

    /** It goes on as something else. */
    boolean ended() {
        return states.stream().anyMatch(ENDS::contains);
    }
}
