package nextstep.command.mandates;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.mandates.MandateId;

/** There is always a steward. */
record TheLastStewardStays(MandateId mandate, boolean othersStay) implements Rule {
    @Override
    public boolean holds() {
        return othersStay;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "last-steward",
                "This is the last steward, and somebody has to give mandates. Make another person steward first.",
                mandate.value());
    }
}
