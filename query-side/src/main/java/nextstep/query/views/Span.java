package nextstep.query.views;

import java.util.List;
import nextstep.events.log.Log;

/**
 * What the facts after one position up to another change in the views: they are folded over the rows of the earlier
 * position and stored nowhere. It costs by the facts between, not by the data, and holds for any two positions without an
 * index that every row would have to pay for.
 */
public final class Span {
    private static final int PAGE = 5_000;

    private final Log log;
    private final Snapshot before;
    private final Lane lane;
    private final List<Touched<?, ?>> touched;

    private Span(Log log, Snapshot before, List<Projection> projections) {
        this.log = log;
        this.before = before;
        this.lane = new Lane(log, before.position());
        projections.forEach(projection -> lane.add(new Fold(projection, before, Integer.MAX_VALUE)));
        this.touched = lane.folds().stream()
                .flatMap(fold -> fold.views().stream())
                .<Touched<?, ?>>map(Touched::new)
                .toList();
    }

    /**
     * Every key whose row is another one after these facts than before them: view by view in the order of the
     * projections, keys in the order in which they were touched first.
     *
     * @param views as of the later position
     * @param after the earlier position; -1 for before the first fact
     * @throws ViewBehind when a view has stopped before the later position
     */
    public static List<Succession<?, ?>> changes(Log log, Snapshot views, List<Projection> projections, long after) {
        Span span = new Span(log, views.asOf(after), projections);
        span.touched.forEach(one -> views.checkNotBehind(one.view()));
        span.fold(views.position());
        return span.touched.stream()
                .filter(one -> !one.view().isIndex())
                .flatMap(one -> one.successions(span.before))
                .toList();
    }

    /** The names of the views that are told of. */
    public static List<String> views(List<Projection> projections) {
        return projections.stream()
                .flatMap(projection -> new Fold(projection, Fold.Stored.NOTHING, 0).views().stream())
                .filter(rows -> !rows.view().isIndex())
                .map(rows -> rows.view().name())
                .sorted()
                .toList();
    }

    private void fold(long until) {
        while (lane.position() < until) {
            try {
                lane.fold(log.read(lane.position() + 1, (int) Math.min(PAGE, until - lane.position())));
            } catch (ProjectionFailed e) { // then its view has stopped, too, and that was asked before
                throw new IllegalStateException(e);
            }
            touched.forEach(Touched::take);
        }
    }
}
