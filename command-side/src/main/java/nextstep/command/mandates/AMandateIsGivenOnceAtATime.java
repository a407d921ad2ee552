package nextstep.command.mandates;

import java.time.LocalDate;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.mandates.MandateId;
import nextstep.events.values.Sentence;
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
                lastUntil == null
                        ? Sentence.of(
                                "This person has this mandate already. Revoke it before giving it anew from that day on.")
                        : Sentence.of(
                                "This person has this mandate already, until $1. Extend it, or revoke it before giving it anew from that day on.",
                                lastUntil),
                mandate.value());
    }
}
