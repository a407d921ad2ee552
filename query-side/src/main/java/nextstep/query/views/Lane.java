package nextstep.query.views;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nextstep.events.Fact;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;

/** Projections that stand at one position and move together. */
final class Lane {
    private final Log log;
    private final List<Fold> folds = new ArrayList<>();
    private final Map<Class<? extends Fact>, List<Handler>> handlers = new HashMap<>();
    private long position;
    /** The position of the last batch that was handed over. */
    private long taken;

    private Instant recordedAt = Instant.EPOCH;

    /** @param log where it is looked up what was recorded before, when that is taken back */
    Lane(Log log, long position) {
        this.log = log;
        this.position = position;
        this.taken = position;
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
            fold.reset();
            for (Rows<?, ?> rows : fold.views()) {
                reset(store, rows, most);
            }
        }
        position = stored;
        taken = stored;
    }

    private static <K, R extends Row<K>> void reset(ViewStore store, Rows<K, R> rows, int most) throws SQLException {
        rows.reset(store.current(rows.view(), most + 1));
    }

    /**
     * Folds these facts, which follow the position, into rows in memory.
     *
     * @throws ProjectionFailed when a projection cannot go on
     */
    void fold(List<Recorded> facts) throws ProjectionFailed {
        for (Recorded recorded : facts) {
            if (recorded.headers().undoes().isPresent()) {
                takeBack(recorded);
            } else {
                for (Handler handler : handlers(recorded.fact().getClass())) {
                    handler.fold(recorded);
                }
            }
        }
        Recorded last = facts.getLast();
        position = last.position();
        recordedAt = last.recordedAt();
    }

    /** The stream is folded anew, without what is taken back. */
    private void takeBack(Recorded undoing) throws ProjectionFailed {
        List<Recorded> stream = log.readStream(undoing.stream(), 0).stream()
                .filter(one -> one.position() <= undoing.position())
                .toList();
        for (Fold fold : folds) {
            folded(fold, undoing.position(), () -> fold.takeBack(stream));
        }
    }

    private static void folded(Fold fold, long position, Runnable action) throws ProjectionFailed {
        fold.at(position);
        try {
            action.run();
        } catch (ViewsUnavailable e) {
            throw e;
        } catch (RuntimeException e) { // whatever is wrong with one projection is no reason to stop the others
            throw new ProjectionFailed(fold, position, e);
        }
    }

    /** How many facts were folded since the last batch was handed over. */
    long gathered() {
        return position - taken;
    }

    /** Up to where it has been handed over what to store. */
    long taken() {
        return taken;
    }

    /** Hands over what has to be stored of everything folded since the last time. */
    Batch take(String straggler) {
        long before = taken;
        taken = position;
        return Batch.of(folds, before, position, recordedAt, straggler);
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
            folded(projection, recorded.position(), () -> action.accept(recorded.fact(), recorded));
        }
    }
}
