package nextstep.query.history;

import java.time.Instant;
import nextstep.events.log.Headers;
import nextstep.events.log.Recorded;
import org.jspecify.annotations.Nullable;

/** The fact that brought a change about: what happened, when it was recorded, by whom, and why. */
record Cause(
        long position,
        String path,
        String event,
        Instant recordedAt,
        @Nullable String by,
        @Nullable String why,
        @Nullable String source) {

    static Cause of(Recorded recorded) {
        Particulars particulars = Particulars.of(recorded.fact());
        return new Cause(
                recorded.position(),
                Entry.pathOf(recorded.position()),
                Entry.nameOf(recorded),
                recorded.recordedAt(),
                recorded.headers().entries().get(Headers.BY),
                particulars.why(),
                particulars.source());
    }
}
