package nextstep.query.reading;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a question is asked about, by both clocks.
 *
 * @param position facts up to here are seen; -1 before the first
 * @param time when the fact at that position was recorded; empty before the first
 * @param on the effective date
 * @param edition tells this making of the views from others, as after a text was suppressed
 */
public record Moment(long position, @Nullable Instant time, LocalDate on, long edition) {

    /** Whether something that holds from one day until before another, as far as stated, holds on the date. */
    public boolean holds(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !from.isAfter(on)) && (to == null || to.isAfter(on));
    }
}
