package nextstep.query.catalogue;

import nextstep.events.catalogue.ClusterId;
import nextstep.events.catalogue.RecommendationId;
import org.jspecify.annotations.Nullable;

/** Which initiatives are asked for; what is empty does not matter. */
record InitiativeFilter(
        @Nullable RecommendationId recommendation,
        @Nullable State state,
        @Nullable ClusterId cluster,
        @Nullable Boolean selected,
        @Nullable Integer number,
        @Nullable String scheme) {

    boolean accepts(InitiativeStanding initiative) {
        return (recommendation == null || recommendation.equals(initiative.recommendation()))
                && (state == null || isSo(initiative, state))
                && (cluster == null || initiative.clusters().contains(cluster))
                && (selected == null || selected == initiative.states().contains(State.SELECTED))
                && (number == null || isNumbered(initiative, number));
    }

    /** How far along it is, is said by one word; what else is so, by decisions. */
    private static boolean isSo(InitiativeStanding initiative, State state) {
        boolean howFar = state == State.UNDER_WAY || state == State.COMPLETED;
        return howFar
                ? initiative.progress().name().equals(state.name())
                : initiative.states().contains(state);
    }

    private boolean isNumbered(InitiativeStanding initiative, int wanted) {
        return initiative.numberings().stream()
                .filter(numbering -> scheme == null || scheme.equals(numbering.scheme()))
                .anyMatch(numbering -> numbering.numbers().contains(wanted));
    }
}
