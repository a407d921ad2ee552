package nextstep.command.mandates;

import java.time.LocalDate;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.mandates.MandateKind;
import org.jspecify.annotations.Nullable;

/** The mandate of a steward ends when it is revoked and never by itself, so that there is always one. */
record AStewardHasNoEnd(MandateKind kind, @Nullable LocalDate until) implements Rule {
    @Override
    public boolean holds() {
        return kind != MandateKind.STEWARD || until == null;
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "steward-without-end",
                "Leave out the last day: a steward stays until another one ends the mandate, so that there is always"
                        + " one.",
                "until");
    }
}
