package nextstep.query.implementation;

import java.util.Set;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.Phase;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Context;
import nextstep.query.catalogue.ProgressState;
import org.jspecify.annotations.Nullable;

/**
 * Which plans are asked for; what is empty does not matter.
 *
 * @param ofGroup the plans that the group asked for leads or has a step in
 */
record PlanFilter(
        @Nullable InitiativeId initiative,
        @Nullable Context context,
        @Nullable GroupId lead,
        @Nullable Set<PlanId> ofGroup,
        @Nullable ProgressState state,
        @Nullable Phase phase,
        @Nullable Boolean seekingPartners) {

    boolean accepts(PlanSeen plan) {
        return (initiative == null || initiative.equals(plan.initiative()))
                && (context == null || context.equals(plan.context()))
                && (lead == null || lead.equals(plan.lead()))
                && (ofGroup == null || ofGroup.contains(plan.id()))
                && (state == null || state == plan.progress())
                && (phase == null || phase == plan.on().phase())
                && (seekingPartners == null || seekingPartners == (plan.on().wanted() != null));
    }
}
