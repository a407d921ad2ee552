package nextstep.query.views;

import java.time.LocalDate;
import java.time.ZoneOffset;
import nextstep.events.log.Recorded;
import org.jspecify.annotations.Nullable;

/** The effective date of a claim. */
public final class Effective {
    private Effective() {}

    /** The day stated, or else the day (UTC) on which it was recorded. */
    public static LocalDate day(@Nullable LocalDate stated, Recorded recorded) {
        return stated != null ? stated : LocalDate.ofInstant(recorded.recordedAt(), ZoneOffset.UTC);
    }
}
