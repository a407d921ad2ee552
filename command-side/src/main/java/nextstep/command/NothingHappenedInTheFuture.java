package nextstep.command;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is stated to have happened happened today or before, and not before 1990. */
public record NothingHappenedInTheFuture(
        String field, @Nullable LocalDate day, LocalDate today) implements Rule {
    private static final int FIRST_YEAR = 1990;

    @Override
    public boolean holds() {
        return day == null || (!day.isAfter(today) && day.getYear() >= FIRST_YEAR);
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "not-a-past-day",
                "It happened on $1 (UTC) or before, and not before $2, so not on $3.",
                field,
                today,
                Integer.toString(FIRST_YEAR),
                Objects.requireNonNull(day));
    }
}
