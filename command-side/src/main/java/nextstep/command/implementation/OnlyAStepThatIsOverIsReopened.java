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
                "step-open",
                state == StepState.STARTED
                        ? "Step $1 is started; there is nothing to reopen."
                        : "Step $1 is planned; there is nothing to reopen.",
                "step",
                step.key());
    }
}
