package nextstep.query.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import nextstep.events.log.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The fact that brought a change about: what happened, when it was recorded, by whom, and why.
 *
 * @param entry the same in full, for what is said of it in words
 */
record Cause(
        long position,
        String path,
        String event,
        Instant recordedAt,
        @Nullable String by,
        @Nullable String why,
        @Nullable String source,

        @JsonIgnore Entry entry) {

    static Cause of(Recorded recorded) {
        Entry entry = Entry.of(recorded);
        return new Cause(
                entry.position(),
                entry.path(),
                entry.event(),
                entry.recordedAt(),
                entry.by(),
                entry.why(),
                entry.source(),
                entry);
    }
}
