package nextstep.query.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;
import org.jspecify.annotations.Nullable;

/** The facts of the log, the newest first, a part at a time. */
final class Timeline {
    private static final int PAGE = 1_000;

    /** So many facts are looked through for one answer; where they do not suffice, the next part goes on from there. */
    private static final int LOOKED_THROUGH = 20_000;

    private final Log log;

    Timeline(Log log) {
        this.log = log;
    }

    /**
     * Some facts, the newest first.
     *
     * @param next facts at earlier positions than this one follow; empty where there are none
     */
    record Part(List<Recorded> facts, @Nullable Long next) {}

    /** From the whole log. */
    Part of(TimelineFilter filter, int most) {
        List<Recorded> found = new ArrayList<>();
        long before = filter.before();
        long enough = before - LOOKED_THROUGH;
        while (before > filter.after() + 1 && before > enough) {
            long from = Math.max(filter.after() + 1, before - PAGE);
            for (Recorded recorded : log.read(from, (int) (before - from)).reversed()) {
                if (filter.accepts(recorded)) {
                    if (found.size() == most) {
                        return new Part(found, found.getLast().position());
                    }
                    found.add(recorded);
                }
            }
            before = from;
        }
        return new Part(found, before > filter.after() + 1 ? before : null);
    }

    /** The whole of one story up to a position, in order. */
    List<Recorded> all(Story story, long until) {
        return of(story, new TimelineFilter(-1, until + 1, null, null), Integer.MAX_VALUE - 1)
                .facts()
                .reversed();
    }

    /** Of one story. */
    Part of(Story story, TimelineFilter filter, int most) {
        List<Recorded> told = story.streams().stream()
                .flatMap(stream -> log.readStream(stream, 0).stream())
                .filter(filter::accepts)
                .filter(story::tells)
                .sorted(Comparator.comparingLong(Recorded::position).reversed())
                .limit(most + 1L)
                .toList();
        boolean more = told.size() > most;
        return new Part(
                more ? told.subList(0, most) : told, more ? told.get(most - 1).position() : null);
    }
}
