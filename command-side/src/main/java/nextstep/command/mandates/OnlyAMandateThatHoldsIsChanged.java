package nextstep.command.mandates;

import java.time.LocalDate;
import java.util.Objects;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.mandates.MandateId;
import org.jspecify.annotations.Nullable;

/** What is over is neither extended nor revoked. */
record OnlyAMandateThatHoldsIsChanged(
        MandateId mandate, @Nullable LocalDate until, LocalDate today) implements Rule {
    @Override
    public boolean holds() {
        return until == null || until.isAfter(today);
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "mandate-over",
                "This mandate is over since $1. Give it again if it is needed.",
                mandate.value(),
                Objects.requireNonNull(until));
    }
}
