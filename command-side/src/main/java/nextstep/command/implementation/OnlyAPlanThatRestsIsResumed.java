package nextstep.command.implementation;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.implementation.PlanId;

/** Only a plan that was paused or concluded is resumed. */
record OnlyAPlanThatRestsIsResumed(PlanId plan, PlanState state) implements Rule {
    @Override
    public boolean holds() {
        return state == PlanState.PAUSED || state == PlanState.CONCLUDED;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "plan-not-paused",
                state == PlanState.SUPERSEDED
                        ? "This plan is superseded; only a paused or concluded one is resumed."
                        : "This plan is under way; only a paused or concluded one is resumed.",
                plan.value());
    }
}
