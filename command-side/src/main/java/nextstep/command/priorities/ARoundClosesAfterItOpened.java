package nextstep.command.priorities;

import java.time.LocalDate;
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
                "A round that opens on " + opens + " does not close on " + closes + "; give a later day.",
                field);
    }
}
