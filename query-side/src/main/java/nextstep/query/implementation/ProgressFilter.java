package nextstep.query.implementation;

import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.RegionId;
import nextstep.events.implementation.Phase;
import nextstep.events.values.Context;
import nextstep.query.catalogue.InitiativeListed;
import nextstep.query.catalogue.ProgressState;
import org.jspecify.annotations.Nullable;

/** Whose progress is asked for; what is empty does not matter. */
record ProgressFilter(
        @Nullable RecommendationId recommendation,
        @Nullable InitiativeId initiative,
        @Nullable Context context,
        @Nullable RegionId region,
        @Nullable GroupId lead,
        @Nullable Phase phase,
        @Nullable ProgressState state,
        @Nullable Boolean blocked) {

    /** Everything's. */
    static final ProgressFilter NONE = new ProgressFilter(null, null, null, null, null, null, null, null);

    boolean accepts(InitiativeListed row) {
        return (initiative == null || initiative.equals(row.id()))
                && (recommendation == null || recommendation.equals(row.recommendation()));
    }

    boolean accepts(PlanSeen plan, Places places) {
        return (context == null || context.equals(plan.context()))
                && (lead == null || lead.equals(plan.lead()))
                && (phase == null || phase == plan.on().phase())
                && (blocked == null || blocked == plan.tally().blocked() > 0)
                && (region == null
                        || places.regionOf(plan).filter(region::equals).isPresent());
    }

    boolean accepts(InitiativeProgress progress) {
        return (state == null || state == progress.progress().state())
                && (!concernsPlans() || !progress.contexts().isEmpty());
    }

    /** Whether only plans can answer, so that an initiative without one is not asked for. */
    private boolean concernsPlans() {
        return context != null || lead != null || phase != null || blocked != null || region != null;
    }
}
