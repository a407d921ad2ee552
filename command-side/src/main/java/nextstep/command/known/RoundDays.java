package nextstep.command.known;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a call for priorities, both included.
 *
 * @param closes the last day; none stated when null
 * @param closed whether someone closed it, after which it takes no answers of any day
 */
public record RoundDays(LocalDate opens, @Nullable LocalDate closes, boolean closed) {

    public boolean include(LocalDate day) {
        return !day.isBefore(opens) && (closes == null || !day.isAfter(closes));
    }
}
