package nextstep.command.mandates;

import java.time.LocalDate;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.values.Sentence;
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
                until == null
                        ? Sentence.of(
                                "It holds without an end, and extending moves the end to a later day. To end it, revoke it.")
                        : Sentence.of(
                                "It holds until $1, and extending moves the end to a later day. To end it earlier, revoke it from that day on.",
                                until),
                "until");
    }
}
