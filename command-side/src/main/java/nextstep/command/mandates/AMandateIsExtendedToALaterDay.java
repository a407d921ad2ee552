package nextstep.command.mandates;

import java.time.LocalDate;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import org.jspecify.annotations.Nullable;

/** Extending moves the end to a later day; an earlier end is a revocation. */
record AMandateIsExtendedToALaterDay(
        @Nullable LocalDate until, @Nullable LocalDate later) implements Rule {
    @Override
    public boolean holds() {
        return until != null && (later == null || later.isAfter(until));
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "not-extended",
                "It holds " + (until == null ? "without an end" : "until " + until)
                        + ", and extending moves the end to a later day. To end it earlier, revoke it from that day on.",
                "until");
    }
}
