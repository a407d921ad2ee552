package nextstep.command.implementation;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.implementation.StepId;

/** Only a blocked step is unblocked. */
record OnlyABlockedStepIsUnblocked(StepId step, boolean blocked) implements Rule {
    @Override
    public boolean holds() {
        return blocked;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict("step-not-blocked", "Step $1 is not blocked.", "step", step.key());
    }
}
