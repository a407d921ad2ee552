package nextstep.query.implementation;

import java.time.LocalDate;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Context;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is; {@link PlanTold} says how it stands.
 *
 * @param first the first day that anything said of it or of its steps speaks of
 */
record Plan(
        PlanId plan,
        InitiativeId initiative,
        Context context,
        GroupId lead,
        Title title,
        @Nullable Source source,
        LocalDate first)
        implements Row<PlanId> {
    static final View<PlanId, Plan> VIEW = new View<>("implementation_plans", PlanId.class, Plan.class);

    @Override
    public PlanId key() {
        return plan;
    }

    /** The same, there on this day already. */
    Plan since(LocalDate day) {
        return day.isBefore(first) ? new Plan(plan, initiative, context, lead, title, source, day) : this;
    }

    boolean isThereOn(LocalDate day) {
        return !first.isAfter(day);
    }
}
