package nextstep.command.implementation;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.implementation.StepId;

/** What happens to a step happens to one that was planned. */
record AStepIsThere(StepId step, boolean planned) implements Rule {
    @Override
    public boolean holds() {
        return planned;
    }

    @Override
    public Refusal refusal() {
        return Refusal.unknown(
                "unknown-step", "There is no step $1 in this plan; plan it first.", step.value(), step.key());
    }
}
