package nextstep.query.views;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nextstep.events.Fact;
import nextstep.events.log.Recorded;

/** Projections that stand at one position and move together. */
final class Lane {
    private final List<Fold> folds = new ArrayList<>();
    private final Map<Class<? extends Fact>, List<Handler>> handlers = new HashMap<>();
    private long position;

    Lane(long position) {
        this.position = position;
    }

    List<Fold> folds() {
        return folds;
    }

    long position() {
        return position;
    }

    void add(Fold fold) {
        folds.add(fold);
        handlers.clear();
    }

    void remove(Fold fold) {
        folds.remove(fold);
        handlers.clear();
    }

    /** Starts again from what is stored. */
    void reset(ViewStore store, long stored, int most) throws SQLException {
        for (Fold fold : folds) {
            for (Rows<?, ?> rows : fold.views()) {
                reset(store, rows, most);
            }
        }
        position = stored;
    }

    private static <K, R extends Row<K>> void reset(ViewStore store, Rows<K, R> rows, int most) throws SQLException {
        rows.reset(store.current(rows.view(), most + 1));
    }

    /**
     * Folds these facts, which follow the position, into rows in memory.
     *
     * @return what has to be stored
     * @throws ProjectionFailed when a projection cannot go on
     */
    Batch fold(List<Recorded> facts, String straggler) throws ProjectionFailed {
        long before = position;
        walk(facts);
        return Batch.of(folds, before, position, facts.getLast().recordedAt(), straggler);
    }

    /** The same; what has to be stored stays in the rows. */
    void walk(List<Recorded> facts) throws ProjectionFailed {
        for (Recorded recorded : facts) {
            for (Handler handler : handlers(recorded.fact().getClass())) {
                handler.fold(recorded);
            }
        }
        position = facts.getLast().position();
    }

    private List<Handler> handlers(Class<? extends Fact> fact) {
        return handlers.computeIfAbsent(
                fact,
                type -> folds.stream()
                        .flatMap(fold -> fold.handler(type).map(fact1 -> new Handler(fold, fact1)).stream())
                        .toList());
    }

    /** What one projection does with one class of facts. */
    private record Handler(Fold projection, BiConsumer<Fact, Recorded> action) {
        void fold(Recorded recorded) throws ProjectionFailed {
            projection.at(recorded.position());
            try {
                action.accept(recorded.fact(), recorded);
            } catch (ViewsUnavailable e) {
                throw e;
            } catch (RuntimeException e) { // whatever is wrong with one projection is no reason to stop the others
                throw new ProjectionFailed(projection, recorded.position(), e);
            }
        }
    }
}
