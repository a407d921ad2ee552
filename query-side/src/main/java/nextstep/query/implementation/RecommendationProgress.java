package nextstep.query.implementation;

import java.util.List;
import java.util.Set;
import nextstep.events.catalogue.RecommendationId;
import nextstep.query.catalogue.RecommendationShown;
import nextstep.query.catalogue.ShownTitle;
import org.jspecify.annotations.Nullable;

/**
 * How far along the initiatives under a recommendation are.
 *
 * @param reported of how many initiatives anything is reported
 */
public record RecommendationProgress(
        RecommendationId id,
        String path,
        int number,
        @Nullable ShownTitle title,
        int reported,
        ProgressShown progress,
        List<InitiativeProgress> initiatives) {
    private static final Set<ProgressState> DONE =
            Set.of(ProgressState.COMPLETED, ProgressState.CONCLUDED, ProgressState.MERGED, ProgressState.SUPERSEDED);

    static RecommendationProgress of(
            RecommendationShown recommendation, List<InitiativeProgress> initiatives, List<PlanSeen> plans) {
        List<ProgressState> states = initiatives.stream()
                .map(initiative -> initiative.progress().state())
                .filter(state -> state != ProgressState.NOT_REPORTED)
                .toList();
        Tally tally = new RollUp(plans).tally();
        ProgressShown shown = ProgressShown.of(state(states, initiatives.size()), tally);
        String words = states.isEmpty()
                ? shown.inWords()
                : states.size() + " of " + initiatives.size() + " initiatives reported; " + InWords.of(tally);
        return new RecommendationProgress(
                recommendation.id(),
                recommendation.path(),
                recommendation.number(),
                recommendation.title(),
                states.size(),
                shown.saying(words),
                initiatives);
    }

    private static ProgressState state(List<ProgressState> reported, int all) {
        if (reported.isEmpty()) {
            return ProgressState.NOT_REPORTED;
        }
        boolean done = reported.size() == all && DONE.containsAll(reported);
        return done ? ProgressState.COMPLETED : ProgressState.UNDER_WAY;
    }
}
