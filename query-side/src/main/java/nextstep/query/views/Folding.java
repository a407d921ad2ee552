package nextstep.query.views;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;
import nextstep.events.log.Unreadable;

/** Folds on from what is stored until the first trouble: page by page out of the log, batch by batch into the views. */
final class Folding implements AutoCloseable {
    /** So many facts are read at once. */
    static final int PAGE = 5_000;
    /** So many are stored before a batch is full, where nothing else is being stored. */
    private static final int WORTH_STORING = 2 * PAGE;

    private final Log log;
    private final ViewStore store;
    private final int batch;
    private final Whereabouts whereabouts;
    private final Asks asks;
    private final Pipeline pipeline;
    private final Indexing indexing;
    private final Lane main;
    private final Stragglers stragglers;
    private boolean indexed;

    /**
     * Begins where the store is.
     *
     * @param keep how many current rows of each view are kept in memory
     * @param batch how many facts are in one transaction at most
     */
    Folding(
            Log log,
            ViewStore store,
            List<Projection> projections,
            int keep,
            int batch,
            Whereabouts whereabouts,
            Asks asks)
            throws SQLException {
        this.log = log;
        this.store = store;
        this.batch = batch;
        this.whereabouts = whereabouts;
        this.asks = asks;
        this.pipeline = new Pipeline(log, Math.min(batch, PAGE));
        List<Fold> folds = projections.stream()
                .map(projection -> new Fold(projection, this::lookUp, keep))
                .toList();
        Map<String, OptionalLong> own = new Schema(store.connection(), store.dialect()).prepare(folds);
        if (own.values().stream().allMatch(position -> position.orElse(0) == Schema.BEFORE_ALL)) {
            store.beginAgain(); // all views are new: they move together from the first fact on
            Edition.begin(store.connection(), log.size());
        }
        whereabouts.isAt(Edition.of(store.connection()));
        main = new Lane(log, store.position());
        for (Fold fold : folds) {
            long since = own.getOrDefault(fold.name(), OptionalLong.empty()).orElse(main.position());
            FoldedBy.today(store.connection(), fold.projection(), since);
        }
        store.connection().commit();
        indexing = store.indexing();
        stragglers = new Stragglers(log, store, indexing, main, keep);
        for (Fold fold : folds) {
            stragglers.place(fold, own.getOrDefault(fold.name(), OptionalLong.empty()));
        }
        main.reset(store, main.position(), keep);
        whereabouts.reached().moveTo(main.position());
    }

    /** Up to where it has folded. */
    long position() {
        return main.position();
    }

    /** Goes on by a batch; whether there was anything to do. */
    boolean advance() throws SQLException {
        List<Recorded> facts = read(main.position() + 1);
        whereabouts.moves();
        if (facts.isEmpty()) {
            if (main.gathered() > 0) {
                store(); // the last page was a full one
            }
            pipeline.await();
            index();
            whereabouts.caughtUp();
            asks.answer();
            if (asks.takeRetry()) {
                stragglers.retry();
            }
            boolean some = stragglers.advance(batch);
            whereabouts.stoppedAre(stragglers.stopped());
            return some;
        }
        note(facts);
        trim();
        try {
            main.fold(facts);
            if (main.gathered() >= batch
                    || !pipeline.isCatchingUp()
                    || (main.gathered() >= WORTH_STORING && pipeline.isIdle())) {
                store();
            }
        } catch (ProjectionFailed e) {
            pipeline.await();
            stragglers.leaveBehind(e.projection(), main.taken());
            pipeline.forget();
        }
        return true;
    }

    /** Reads on; where one of the next facts cannot be read, those before it. */
    private List<Recorded> read(long from) throws SQLException {
        try {
            return pipeline.read(from);
        } catch (Unreadable e) {
            if (e.position() <= from) {
                throw e;
            }
            pipeline.forget();
            return log.read(from, Math.toIntExact(Math.min(e.position() - from, PAGE)));
        }
    }

    private void note(List<Recorded> facts) throws SQLException {
        asks.note(facts);
        OptionalLong suppressed = Edition.lastSuppression(facts);
        if (suppressed.isPresent()) {
            pipeline.await();
            whereabouts.edition().note(store.connection(), suppressed.getAsLong());
        }
    }

    /** Nothing waits to be stored any more, and nothing is held that was read. */
    void finish() throws SQLException {
        if (main.gathered() > 0) {
            store();
        }
        pipeline.await();
        store.connection().rollback();
    }

    private void store() throws SQLException {
        Batch taken = main.take("");
        pipeline.store(() -> {
            store.write(taken);
            whereabouts.reached().moveTo(taken.position());
        });
        if (!pipeline.isCatchingUp()) {
            pipeline.await();
            index();
        }
    }

    /** Once it has caught up for the first time. */
    private void index() throws SQLException {
        if (!indexed) {
            indexing.index(main.folds());
            indexed = true;
        }
    }

    private void trim() throws SQLException {
        if (main.gathered() > 0) {
            return;
        }
        List<Rows<?, ?>> large = main.folds().stream()
                .flatMap(fold -> fold.views().stream())
                .filter(Rows::isTooLarge)
                .toList();
        if (!large.isEmpty()) {
            pipeline.await();
            large.forEach(Rows::trim);
        }
    }

    private <K, R extends Row<K>> Optional<Version<R>> lookUp(View<K, R> view, K key) {
        try {
            pipeline.await();
            return store.version(view, key);
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
