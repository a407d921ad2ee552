package nextstep.command.mandates;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.mandates.DisputeId;

/** What was settled or withdrawn is not taken up again; a new dispute can be raised. */
record OnlyAnOpenDisputeGoesOn(DisputeId dispute, boolean open) implements Rule {
    @Override
    public boolean holds() {
        return open;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "dispute-over",
                "This dispute was settled or withdrawn. Raise another one if there is something new to say.",
                dispute.value());
    }
}
