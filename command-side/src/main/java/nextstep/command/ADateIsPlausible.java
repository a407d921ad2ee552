package nextstep.command;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A date that may lie ahead is from 1990 to 2100. */
public record ADateIsPlausible(String field, @Nullable LocalDate day) implements Rule {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    @Override
    public boolean holds() {
        return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "implausible-date",
                "A date is from $1 to $2, so not $3.",
                field,
                Integer.toString(FIRST_YEAR),
                Integer.toString(LAST_YEAR),
                Objects.requireNonNull(day));
    }
}
