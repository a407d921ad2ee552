package nextstep.query.implementation;

import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Context;
import nextstep.query.views.Row;
import nextstep.query.views.View;

/** Finds the plans of an initiative without reading those of others. */
record PlanOfInitiative(InitiativeId initiative, PlanId plan, Context context, GroupId lead)
        implements Row<PlanOfInitiative.Key> {
    static final View<Key, PlanOfInitiative> VIEW =
            View.index("implementation_plans_of_initiatives", Key.class, PlanOfInitiative.class);

    @Override
    public Key key() {
        return new Key(initiative, plan);
    }

    record Key(InitiativeId initiative, PlanId plan) {}
}
