package nextstep.query.groups;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Objects;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/**
 * A tie with what a reader needs beside it.
 *
 * @param holds whether it holds on the date
 * @param otherName the name of the group at the other end
 * @param otherPath where that group is shown
 */
record TieShown(
        @JsonUnwrapped Tie tie, boolean holds, @Nullable Title otherName, String otherPath) {

    /** The last day on which it held, where that is over; the first where it was none whole. */
    LocalDate lastDay() {
        LocalDate last = Objects.requireNonNull(tie.until()).minusDays(1);
        return last.isBefore(tie.since()) ? tie.since() : last;
    }
}
