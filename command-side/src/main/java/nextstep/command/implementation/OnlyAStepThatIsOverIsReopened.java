package nextstep.command.implementation;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.implementation.StepId;

/** Only a completed or dropped step is reopened. */
record OnlyAStepThatIsOverIsReopened(StepId step, StepState state) implements Rule {
    @Override
    public boolean holds() {
        return state.isOver();
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "step-open", "Step " + step.key() + " is " + state.word() + "; there is nothing to reopen.", "step");
    }
}
