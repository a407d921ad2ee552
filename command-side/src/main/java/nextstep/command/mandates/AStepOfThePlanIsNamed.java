package nextstep.command.mandates;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.implementation.StepId;
import nextstep.events.mandates.Subject;

/** The step that is disputed is one of the plan. */
record AStepOfThePlanIsNamed(Subject plan, StepId step, boolean known) implements Rule {
    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable("unknown-step", "$1 has no step $2; look for its id.", "step", plan, step.key());
    }
}
