package nextstep.query.priorities;

import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.RegionId;
import org.jspecify.annotations.Nullable;

/** Whose priorities are asked for; what is empty does not matter. */
record PrioritiesFilter(
        @Nullable GroupId group,
        @Nullable RegionId region,
        @Nullable GroupKind kind,
        @Nullable RecommendationId recommendation,
        @Nullable InitiativeId initiative) {

    boolean accepts(AnswerShown answer) {
        return (group == null || group.equals(answer.group()))
                && (region == null || region.equals(answer.region()))
                && (kind == null || kind == answer.kind())
                && (recommendation == null
                        || answer.picks().stream()
                                .anyMatch(pick -> pick.recommendation().equals(recommendation)))
                && (initiative == null
                        || answer.picks().stream()
                                .anyMatch(pick -> pick.initiatives().contains(initiative)));
    }
}
