package nextstep.query.reading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;
import nextstep.query.views.Projector;
import nextstep.query.views.Snapshot;
import nextstep.query.views.Standing;
import nextstep.query.views.Views;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;

/** Finds the moment a question is about, waits a little until the views are there, and reads them as of it. */
public final class Moments {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Log log;
    private final Projector projector;
    private final Views views;
    private final Clock clock;

    public Moments(Log log, Projector projector, Views views, Clock clock) {
        this.log = log;
        this.projector = projector;
        this.views = views;
        this.clock = clock;
    }

    /** From where a question is answered now, once the views are there; they are not opened for it. */
    Point point(Asked asked) {
        long wanted = position("as-of", asked.asOf());
        long atLeast = Math.max(wanted, asked.notOlderThan());
        waitFor(atLeast);
        Standing now = views.standing(Math.max(atLeast, projector.position()));
        long position = asked.asOf() instanceof AsOf.Now ? now.position() : Math.min(wanted, now.position());
        LocalDate on = asked.on() != null ? asked.on() : LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Point(position, on, now.edition(), now.suppressed());
    }

    /** Answers from one snapshot: from this point, or where the question is about now from a later one. */
    <T> T read(Asked asked, Point point, BiFunction<Snapshot, Moment, T> answer) {
        try (Snapshot now = views.snapshot()) {
            Snapshot then = asked.asOf() instanceof AsOf.Now ? now : now.asOf(point.position());
            return answer.apply(then, new Moment(then.position(), time(then), point.on(), then.edition()));
        }
    }

    /** The position that a parameter names, in any of the forms of {@code as-of}. */
    public long position(String field, String text) {
        return position(field, AsOf.of(field, text));
    }

    /** The position that an as-of names; -1 where it names none. */
    private long position(String field, AsOf asOf) {
        return switch (asOf) {
            case AsOf.Now now -> -1;
            case AsOf.Position at
            when at.position() >= log.size() ->
                throw Problem.malformed(field, "The log has not come to position $1 yet.", at.position())
                        .raised();
            case AsOf.Position at -> at.position();
            case AsOf.Until until -> log.sizeAt(past(field, until)) - 1;
        };
    }

    private Instant past(String field, AsOf.Until until) {
        Instant now = clock.instant();
        if (until.day().isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            throw Problem.malformed(field, "$1 asks what was recorded until then, and that day is yet to come.", field)
                    .raised();
        }
        return until.instant().isAfter(now) ? now : until.instant();
    }

    private void waitFor(long position) {
        if (!projector.reaches(position, PATIENCE)) {
            throw Problem.of(
                            503,
                            "not-there-yet",
                            "Your change is being processed: the views have not come to position $1 yet. Ask again in a"
                                    + " moment.",
                            position)
                    .raised();
        }
    }

    private @Nullable Instant time(Snapshot snapshot) {
        if (snapshot.isCurrent()) {
            return snapshot.reachedAt().orElse(null);
        }
        List<Recorded> last = snapshot.position() < 0 ? List.of() : log.read(snapshot.position(), 1);
        return last.isEmpty() ? null : last.getFirst().recordedAt();
    }
}
