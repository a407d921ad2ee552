package nextstep.command.mandates;

import java.time.LocalDate;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.mandates.MandateId;
import org.jspecify.annotations.Nullable;

/** A mandate is given again only for a time after the last one. */
record AMandateIsGivenOnceAtATime(
        MandateId mandate, @Nullable LocalDate lastUntil, LocalDate from) implements Rule {
    @Override
    public boolean holds() {
        return lastUntil != null && !from.isBefore(lastUntil);
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "mandate-held",
                "This person has this mandate already"
                        + (lastUntil == null ? "" : ", until " + lastUntil)
                        + ". Extend it, or revoke it before giving it anew from that day on.",
                mandate.value());
    }
}
