package nextstep.query.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import nextstep.events.log.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The fact that brought a change about: what happened, when it was recorded and for which day, by whom, on which mandate, why, and what it was to take
 * back.
 *
 * @param entry the same in full, for what is said of it in words
 */
record Cause(
        long position,
        String path,
        String event,
        Instant recordedAt,
        @Nullable LocalDate effective,
        @Nullable String by,
        @Nullable String mandate,
        @Nullable String why,
        @Nullable String source,
        @Nullable Long undoes,

        @JsonIgnore Entry entry) {

    static Cause of(Recorded recorded) {
        Entry entry = Entry.of(recorded);
        return new Cause(
                entry.position(),
                entry.path(),
                entry.event(),
                entry.recordedAt(),
                entry.effective(),
                entry.by(),
                entry.mandate(),
                entry.why(),
                entry.source(),
                entry.undoes(),
                entry);
    }
}
