package nextstep.command.mandates;

import java.time.LocalDate;
import java.util.Objects;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import org.jspecify.annotations.Nullable;

/** A mandate holds for a day at least. */
record AMandateEndsAfterItBegan(LocalDate from, @Nullable LocalDate until) implements Rule {
    @Override
    public boolean holds() {
        return until == null || until.isAfter(from);
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "ends-before-it-began",
                "A mandate that holds from $1 ends later than that, not on $2.",
                "until",
                from,
                Objects.requireNonNull(until));
    }
}
