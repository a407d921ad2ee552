package nextstep.command.implementation;

import java.util.List;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.values.Evidence;

/** A completed step needs evidence. */
record ACompletedStepNeedsEvidence(List<Evidence> evidence) implements Rule {
    @Override
    public boolean holds() {
        return !evidence.isEmpty();
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "evidence-missing",
                "A completed step needs evidence: say what shows that it is done, with a link where there is one.",
                "evidence");
    }
}
