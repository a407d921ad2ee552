package nextstep.query.implementation;

import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Title;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/**
 * What a step is, for good; {@link StepTold} says how it stands.
 *
 * @param position of the fact that planned it
 */
record Step(
        PlanId plan,
        StepId step,
        Title title,
        int weight,
        @Nullable GroupId responsible,
        long position) implements Row<Step.Key> {
    static final View<Key, Step> VIEW = new View<>("implementation_steps", Key.class, Step.class);

    @Override
    public Key key() {
        return new Key(plan, step);
    }

    record Key(PlanId plan, StepId step) {}
}
