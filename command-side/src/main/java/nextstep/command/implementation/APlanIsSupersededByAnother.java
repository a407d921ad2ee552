package nextstep.command.implementation;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.implementation.PlanId;

/** A plan is superseded by another plan. */
record APlanIsSupersededByAnother(PlanId plan, PlanId by) implements Rule {
    @Override
    public boolean holds() {
        return !plan.equals(by);
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "superseded-by-itself", "A plan is superseded by another plan, not by itself.", "by");
    }
}
