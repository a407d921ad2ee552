package nextstep.command.implementation;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.implementation.StepId;

/** No two steps of a plan have the same id. */
record AStepIsPlannedOnce(StepId step, boolean planned) implements Rule {
    @Override
    public boolean holds() {
        return !planned;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "step-known",
                "This plan already has a step $1 with other content; choose another id, or change the one there.",
                "step",
                step.key());
    }
}
