package nextstep.query.reading;

import java.time.Instant;
import java.time.LocalDate;
import nextstep.query.views.Snapshot;
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

    /** The newest that a snapshot knows, on this day; for what is offered on a page, which says by itself as of when it stands. */
    public static Moment of(Snapshot snapshot, LocalDate on) {
        return new Moment(snapshot.position(), snapshot.reachedAt().orElse(null), on, snapshot.edition());
    }

    /** Whether something that holds from one day until before another, as far as stated, holds on the date. */
    public boolean holds(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !from.isAfter(on)) && (to == null || to.isAfter(on));
    }
}
