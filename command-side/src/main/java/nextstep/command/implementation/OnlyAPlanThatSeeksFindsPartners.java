package nextstep.command.implementation;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.implementation.PlanId;

/** Only a plan that looks for partners finds them. */
record OnlyAPlanThatSeeksFindsPartners(PlanId plan, boolean seeks) implements Rule {
    @Override
    public boolean holds() {
        return seeks;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict("no-partners-sought", "This plan does not look for partners.", plan.value());
    }
}
