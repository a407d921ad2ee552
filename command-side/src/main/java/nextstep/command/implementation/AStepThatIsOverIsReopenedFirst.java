package nextstep.command.implementation;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.implementation.StepId;

/** Nothing happens to a completed or dropped step unless it is reopened. */
record AStepThatIsOverIsReopenedFirst(StepId step, StepState state) implements Rule {
    @Override
    public boolean holds() {
        return !state.isOver();
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "step-over",
                state == StepState.DROPPED
                        ? "Step $1 was dropped; reopen it first."
                        : "Step $1 was completed; reopen it first.",
                "step",
                step.key());
    }
}
