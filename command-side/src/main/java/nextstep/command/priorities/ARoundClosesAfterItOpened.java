package nextstep.command.priorities;

import java.time.LocalDate;
import java.util.Objects;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import org.jspecify.annotations.Nullable;

/** The last day of a round is not before its first. */
record ARoundClosesAfterItOpened(
        String field, LocalDate opens, @Nullable LocalDate closes) implements Rule {
    @Override
    public boolean holds() {
        return closes == null || !closes.isBefore(opens);
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "closes-before-it-opens",
                "A round that opens on $1 does not close on $2; give a later day.",
                field,
                opens,
                Objects.requireNonNull(closes));
    }
}
