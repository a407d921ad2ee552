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
                "step-over", "Step " + step.key() + " was " + state.word() + "; reopen it first.", "step");
    }
}
