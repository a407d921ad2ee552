package nextstep.command.implementation;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.implementation.StepId;

/** What has begun is not merely planned any more. */
record AStartedStepIsNotPlannedAgain(StepId step, boolean started) implements Rule {
    @Override
    public boolean holds() {
        return !started;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "step-started", "Work on step $1 has begun, so it is no longer only planned.", "state", step.key());
    }
}
