package nextstep.command.coordination;

import java.time.LocalDate;
import java.util.Objects;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import org.jspecify.annotations.Nullable;

/** A period ends after it began. */
record APeriodEndsAfterItBegan(
        @Nullable LocalDate from, @Nullable LocalDate to) implements Rule {
    @Override
    public boolean holds() {
        return from == null || to == null || to.isAfter(from);
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "ends-before-it-began",
                "A role held from $1 ends later than that, not on $2.",
                "to",
                Objects.requireNonNull(from),
                Objects.requireNonNull(to));
    }
}
