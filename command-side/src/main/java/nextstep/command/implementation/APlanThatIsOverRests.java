package nextstep.command.implementation;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.implementation.PlanId;

/** Nothing happens in a plan that was concluded or superseded. */
record APlanThatIsOverRests(PlanId plan, PlanState state) implements Rule {
    @Override
    public boolean holds() {
        return !state.isOver();
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "plan-over",
                state == PlanState.SUPERSEDED
                        ? "This plan was superseded, and nothing happens in it any more."
                        : "This plan was concluded, and nothing happens in it any more.",
                plan.value());
    }
}
