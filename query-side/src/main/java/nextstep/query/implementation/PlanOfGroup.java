package nextstep.query.implementation;

import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.query.views.Row;
import nextstep.query.views.View;

/** Finds the plans that a group leads, or in which it is responsible for a step. */
record PlanOfGroup(GroupId body, PlanId plan, boolean leads) implements Row<PlanOfGroup.Key> {
    static final View<Key, PlanOfGroup> VIEW =
            View.index("implementation_plans_of_groups", Key.class, PlanOfGroup.class);

    @Override
    public Key key() {
        return new Key(body, plan);
    }

    record Key(GroupId body, PlanId plan) {}
}
