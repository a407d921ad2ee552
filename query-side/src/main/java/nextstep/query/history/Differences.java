package nextstep.query.history;

import java.time.Instant;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;
import nextstep.query.views.Projection;
import nextstep.query.views.Snapshot;
import nextstep.query.views.Span;

/** What is otherwise in the register at a later position than at an earlier one. */
public final class Differences {
    private final Log log;
    private final List<Projection> projections;

    public Differences(Log log, List<Projection> projections) {
        this.log = log;
        this.projections = List.copyOf(projections);
    }

    /** The names of the views that are compared. */
    List<String> views() {
        return Span.views(projections);
    }

    /** When the first fact was recorded; empty where there is none. */
    Optional<Instant> beginning() {
        return log.read(0, 1).stream().map(Recorded::recordedAt).findFirst();
    }

    /** Every row that is another one, view by view. */
    List<Change> between(long earlier, Snapshot later) {
        return Span.changes(log, later, projections, earlier).stream()
                .map(Change::of)
                .toList();
    }

    /** Changes with what brought each about, which is looked up for those that are looked at. */
    List<Changed> explained(List<Change> changes) {
        Map<Long, Cause> known = new HashMap<>();
        return new AbstractList<>() {
            @Override
            public Changed get(int index) {
                Change change = changes.get(index);
                return new Changed(change, causes(change.positions(), known));
            }

            @Override
            public int size() {
                return changes.size();
            }
        };
    }

    /** What one fact changed. */
    List<Change> at(long position, Snapshot views) {
        return between(position - 1, views.asOf(position));
    }

    private List<Cause> causes(List<Long> positions, Map<Long, Cause> known) {
        int first = Math.max(0, positions.size() - Changed.CAUSES);
        return positions.subList(first, positions.size()).reversed().stream()
                .map(position -> known.computeIfAbsent(position, this::cause))
                .toList();
    }

    private Cause cause(long position) {
        Recorded recorded = log.read(position, 1).getFirst();
        return Cause.of(recorded);
    }
}
