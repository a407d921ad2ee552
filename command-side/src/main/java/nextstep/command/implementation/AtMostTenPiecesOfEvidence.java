package nextstep.command.implementation;

import java.util.List;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.values.Evidence;

/** Ten pieces of evidence are enough. */
record AtMostTenPiecesOfEvidence(List<Evidence> evidence) implements Rule {
    @Override
    public boolean holds() {
        return evidence.size() <= 10;
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "too-much-evidence",
                "State at most 10 pieces of evidence, not $1; choose the best.",
                "evidence",
                evidence.size());
    }
}
