package nextstep.query.views;

import java.util.List;
import nextstep.events.log.Log;

/** Folds the log again into an empty database and compares what comes out with the live views. */
public final class Rebuild {
    /** So many current rows of each view are kept in memory: in practice all. */
    private static final int ALL = 10_000_000;

    private final Log log;
    private final ViewDatabase live;
    private final List<Projection> projections;

    public Rebuild(Log log, ViewDatabase live, List<Projection> projections) {
        this.log = log;
        this.live = live;
        this.projections = List.copyOf(projections);
    }

    /** Folds as far as the live views are now, and compares there. The live ones may move on meanwhile. */
    public Comparison into(ViewDatabase empty) {
        long position;
        try (Snapshot now = new Views(live, projections).snapshot()) {
            position = now.position();
        }
        new Projector(new LogUpTo(log, position + 1), empty, projections, ALL).catchUp();
        return Comparison.of(live, empty, projections, position);
    }
}
