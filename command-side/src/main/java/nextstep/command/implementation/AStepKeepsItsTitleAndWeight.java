package nextstep.command.implementation;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.implementation.StepId;

/** The title, weight and responsible group of a step are not changed by saying how it stands. */
record AStepKeepsItsTitleAndWeight(StepId step, boolean same) implements Rule {
    @Override
    public boolean holds() {
        return same;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "step-known",
                "Step $1 was planned with another title, weight or responsible group; leave these as they are.",
                "step",
                step.key());
    }
}
