package nextstep.command.implementation;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.implementation.PlanId;

/** A plan has at most 500 steps. */
record APlanHasAtMost500Steps(PlanId plan, int steps) implements Rule {
    @Override
    public boolean holds() {
        return steps < 500;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "too-many-steps", "A plan has at most 500 steps; make another plan for more.", plan.value());
    }
}
