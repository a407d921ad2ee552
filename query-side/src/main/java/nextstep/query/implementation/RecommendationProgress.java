package nextstep.query.implementation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nextstep.events.catalogue.RecommendationId;
import nextstep.query.catalogue.ProgressState;
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
    private static final Set<ProgressState> GONE =
            Set.of(ProgressState.SUPERSEDED, ProgressState.MERGED, ProgressState.SPLIT);
    private static final Set<ProgressState> DONE = Set.of(ProgressState.COMPLETED, ProgressState.CONCLUDED);

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
                : states.size() + " of " + initiatives.size() + " initiatives reported (" + counted(states) + "); "
                        + InWords.of(tally);
        return new RecommendationProgress(
                recommendation.id(),
                recommendation.path(),
                recommendation.number(),
                recommendation.title(),
                states.size(),
                shown.saying(words),
                initiatives);
    }

    /** What is superseded, merged or split says nothing of the initiatives that go on. */
    private static ProgressState state(List<ProgressState> reported, int all) {
        Set<ProgressState> goingOn = EnumSet.noneOf(ProgressState.class);
        goingOn.addAll(reported);
        goingOn.removeAll(GONE);
        if (goingOn.isEmpty()) {
            return reported.size() == all ? ProgressState.SUPERSEDED : ProgressState.NOT_REPORTED;
        } else if (goingOn.size() == 1 && !DONE.containsAll(goingOn)) {
            return goingOn.iterator().next();
        }
        return DONE.containsAll(goingOn) && reported.size() == all ? ProgressState.COMPLETED : ProgressState.UNDER_WAY;
    }

    private static String counted(List<ProgressState> states) {
        Map<ProgressState, Long> counts = states.stream()
                .collect(Collectors.groupingBy(
                        state -> state, () -> new EnumMap<>(ProgressState.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().words())
                .collect(Collectors.joining(", "));
    }
}
