package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.Set;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.RegionId;
import nextstep.events.implementation.Phase;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Context;
import nextstep.query.catalogue.ProgressState;
import org.jspecify.annotations.Nullable;

/**
 * Which plans are asked for; what is empty does not matter.
 *
 * @param under the initiatives of the recommendation asked for
 * @param unconfirmedFor those of which nothing was said for more than these days, though it is claimed that they go on
 * @param ofGroup the plans that the group asked for leads or has a step in
 */
record PlanFilter(
        @Nullable InitiativeId initiative,
        @Nullable Set<InitiativeId> under,
        @Nullable Context context,
        @Nullable RegionId region,
        @Nullable GroupId lead,
        @Nullable Set<PlanId> ofGroup,
        @Nullable ProgressState state,
        @Nullable Phase phase,
        @Nullable Boolean seekingPartners,
        @Nullable Boolean blocked,
        @Nullable Integer unconfirmedFor) {

    boolean accepts(PlanSeen plan, Places places, LocalDate day) {
        return isAbout(plan, places) && standsAsAsked(plan, day);
    }

    private boolean isAbout(PlanSeen plan, Places places) {
        return (initiative == null || initiative.equals(plan.initiative()))
                && (under == null || under.contains(plan.initiative()))
                && (context == null || context.equals(plan.context()))
                && (lead == null || lead.equals(plan.lead()))
                && (ofGroup == null || ofGroup.contains(plan.id()))
                && (region == null
                        || places.regionOf(plan).filter(region::equals).isPresent());
    }

    private boolean standsAsAsked(PlanSeen plan, LocalDate day) {
        return (state == null || state == plan.progress())
                && (phase == null || phase == plan.on().phase())
                && (seekingPartners == null || seekingPartners == (plan.on().wanted() != null))
                && (blocked == null || blocked == plan.tally().blocked() > 0)
                && (unconfirmedFor == null || plan.silentFor(day).orElse(0) > unconfirmedFor);
    }
}
