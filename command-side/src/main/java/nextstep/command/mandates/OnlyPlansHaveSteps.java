package nextstep.command.mandates;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.mandates.Subject;

/** A step is disputed as part of its plan. */
record OnlyPlansHaveSteps(Subject subject, boolean stepIsNamed) implements Rule {
    @Override
    public boolean holds() {
        return !stepIsNamed || subject.kind().equals("plan");
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "no-steps",
                "$1 has no steps; name the plan that the step belongs to, or leave it out.",
                "step",
                subject);
    }
}
