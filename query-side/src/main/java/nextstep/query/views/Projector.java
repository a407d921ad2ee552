package nextstep.query.views;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;
import nextstep.events.log.Unreadable;
import nextstep.events.operations.OperationEvent;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds the log into all views, in one thread, in one transaction per batch: large batches while it catches up, at once
 * when a fact has just been recorded. Where several processes share the views, one of them folds and the others follow.
 *
 * <p>An event processor in Axon's sense, to be started, stopped and watched like any other. It hands facts to projections
 * itself, without messages and annotations, and therefore takes no interceptors.
 */
public final class Projector implements EventProcessor {
    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);
    /** So many facts are read at once. */
    static final int PAGE = 5_000;
    /** So many in one transaction at most: the more, the more rows begin and end within it and are written once. */
    private static final int BATCH = 100_000;

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration FOLLOW = Duration.ofMillis(20);

    private final Log log;
    private final ViewDatabase database;
    private final List<Projection> projections;
    private final int keep;
    private final int batch;
    private final Semaphore growth = new Semaphore(0);
    private final Reached reached = new Reached();
    private final Renewal renewal;
    private volatile Edition edition = Edition.NONE;
    private volatile List<Stopped> stopped = List.of();
    private volatile @Nullable String trouble;
    private volatile boolean running;
    private volatile boolean caughtUp;
    private volatile boolean leading;
    private volatile boolean retried;
    private final Asks asks = new Asks();
    private @Nullable Thread thread;

    /**
     * Arranges these projections over a log and a database.
     *
     * @param keep how many current rows of each view are kept in memory
     */
    public Projector(Log log, ViewDatabase database, List<Projection> projections, int keep) {
        this(log, database, projections, keep, renewed -> {});
    }

    /** The same, and somebody hears what came out of views made anew. */
    public Projector(
            Log log, ViewDatabase database, List<Projection> projections, int keep, Consumer<Renewed> renewed) {
        this(log, database, projections, keep, BATCH, renewed);
    }

    /** With at most {@code batch} facts in one transaction. */
    public Projector(
            Log log,
            ViewDatabase database,
            List<Projection> projections,
            int keep,
            int batch,
            Consumer<Renewed> renewed) {
        this.log = log;
        this.database = database;
        this.projections = List.copyOf(projections);
        this.keep = keep;
        this.batch = batch;
        this.renewal = new Renewal(log, database, this.projections, growth::release, renewed);
    }

    @Override
    public String getName() {
        return "views";
    }

    @Override
    public List<MessageHandlerInterceptor<? super EventMessage<?>>> getHandlerInterceptors() {
        return List.of();
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super EventMessage<?>> interceptor) {
        throw new UnsupportedOperationException("Facts are folded without messages; there is nothing to intercept.");
    }

    @Override
    public void shutDown() {
        stop();
    }

    /** Whether anything is wrong: a projection has stopped, or nothing moves. */
    @Override
    public boolean isError() {
        return trouble != null || !stopped.isEmpty();
    }

    /** Begins to fold, on a thread of its own, until it is stopped. */
    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofPlatform().name("views").daemon().start(this::runUntilStopped);
        }
    }

    /** Ends after the batch at hand. */
    public synchronized void stop() {
        running = false;
        growth.release();
        Thread folding = thread;
        if (folding != null) {
            try {
                folding.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Folds everything the log holds now, in the calling thread, and ends. For views that are made in one go. */
    public void catchUp() {
        try (ViewStore store = new ViewStore(database);
                Run run = new Run(store)) {
            while (run.advance()) {
                LOG.trace("folded up to {}", run.main.position());
            }
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whether the views have known everything at some moment since the start. */
    public boolean hasCaughtUp() {
        return caughtUp;
    }

    /** The position all views have reached, but for those that have stopped. */
    public long position() {
        return reached.position();
    }

    /** Whether the views reach this position within this time. */
    public boolean reaches(long position, Duration within) {
        return reached.within(position, within);
    }

    /** Which projections could not go on. */
    public List<Stopped> stopped() {
        return stopped;
    }

    /** The position at which a text was suppressed last, as far as this process knows; -1 where none was. */
    public long lastSuppression() {
        return edition.suppressed();
    }

    /** Whether a text was suppressed that may still be in the views: they are being made anew. */
    public boolean isOutdated() {
        return edition.isOutdated();
    }

    /**
     * Begins to make all views anew beside those that are read, which serve on and are then kept until the next time. Says
     * whether it does: not where that goes on already, and not where another process folds, which alone can put them in place.
     */
    public boolean renew() {
        return leading && renewal.begin();
    }

    /** Whether this process is the one that folds; where the views are its own it always is. */
    public boolean isLeading() {
        return leading;
    }

    /** Lets the projections that stopped go on from where they stopped, where this process is the one that folds. */
    public void retry() {
        retried = true;
        growth.release();
    }

    /** Calls back with each thing that an operator asked for while this process ran, once all views know it and where it folds. */
    public void onAsked(Consumer<OperationEvent> listener) {
        asks.tell(listener);
    }

    /** Whether this process makes views anew at present. */
    public boolean isRenewing() {
        return renewal.isRunning();
    }

    /** Why the views that this process made anew last did not take their place, if so. */
    public Optional<String> renewalTrouble() {
        return renewal.trouble();
    }

    /** Why nothing moves at present, if so: the log or the database of the views is out of reach. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    private void runUntilStopped() {
        try (Log.Registration _ = log.onGrowth(size -> growth.release())) {
            while (running) {
                try (ViewStore store = new ViewStore(database)) {
                    asks.since(log.size());
                    followUntilItLeads(store);
                    foldUntilStopped(store);
                } catch (SQLException | RuntimeException e) { // whatever it is, it is shown and tried again
                    tell(e);
                    awaitGrowth(PAUSE);
                }
            }
        }
    }

    /** The same trouble is told once. */
    private void tell(Exception e) {
        String told = e instanceof Unreadable ? String.valueOf(e.getMessage()) : e.toString();
        if (!told.equals(trouble)) {
            LOG.error("The views do not move; trying again.", e);
        }
        trouble = told;
    }

    /** While another process folds, this one only looks how far the views have come. */
    private void followUntilItLeads(ViewStore store) throws SQLException {
        while (running && !store.leads()) {
            reached.moveTo(store.position());
            caughtUp = caughtUp || reached.position() >= log.size() - 1;
            edition = store.edition();
            trouble = null;
            awaitGrowth(FOLLOW);
        }
    }

    private void foldUntilStopped(ViewStore store) throws SQLException {
        try (Run run = new Run(store)) {
            leading = true;
            while (running) {
                if (run.isOutdated()) {
                    renewal.begin();
                }
                if (renewal.isReady()) {
                    run.finish();
                    renewal.takePlace(run.main.position(), run.isOutdated());
                    return; // and begins again on the new edition
                }
                if (!run.advance()) {
                    awaitGrowth(PAUSE);
                }
            }
        } finally {
            leading = false;
        }
    }

    private void awaitGrowth(Duration atMost) {
        try {
            if (growth.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                growth.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** From reading what is stored to the first trouble. */
    private final class Run implements AutoCloseable {
        private final ViewStore store;
        private final Pipeline pipeline = new Pipeline(log, Math.min(batch, PAGE));
        private final Schema schema;
        private final Lane main;
        private final Stragglers stragglers;
        private boolean indexed;

        Run(ViewStore store) throws SQLException {
            this.store = store;
            List<Fold> folds = projections.stream()
                    .map(projection -> new Fold(projection, this::lookUp, keep))
                    .toList();
            schema = new Schema(store.connection(), store.dialect());
            Map<String, OptionalLong> own = schema.prepare(folds);
            if (own.values().stream().allMatch(position -> position.orElse(0) == Schema.BEFORE_ALL)) {
                store.beginAgain(); // all views are new: they move together from the first fact on
                Edition.begin(store.connection(), log.size());
            }
            edition = Edition.of(store.connection());
            main = new Lane(store.position());
            for (Fold fold : folds) {
                long since = own.getOrDefault(fold.name(), OptionalLong.empty()).orElse(main.position());
                FoldedBy.today(store.connection(), fold.projection(), since);
            }
            store.connection().commit();
            stragglers = new Stragglers(log, store, schema, main, keep);
            for (Fold fold : folds) {
                stragglers.place(fold, own.getOrDefault(fold.name(), OptionalLong.empty()));
            }
            main.reset(store, main.position(), keep);
            moved(main.position());
        }

        /** Goes on by a batch; whether there was anything to do. */
        boolean advance() throws SQLException {
            List<Recorded> facts = read(main.position() + 1);
            trouble = null;
            if (facts.isEmpty()) {
                if (main.gathered() > 0) {
                    store(); // the last page was a full one
                }
                pipeline.await();
                index();
                caughtUp = true;
                asks.answer();
                if (retried) {
                    retried = false;
                    stragglers.retry();
                }
                boolean some = stragglers.advance(batch);
                stopped = stragglers.stopped();
                return some;
            }
            note(facts);
            trim();
            try {
                main.fold(facts);
                if (main.gathered() >= batch || !pipeline.isCatchingUp()) {
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

        /** A text was suppressed that these views may have folded as it was. */
        boolean isOutdated() {
            return edition.isOutdated();
        }

        private void note(List<Recorded> facts) throws SQLException {
            asks.note(facts);
            OptionalLong suppressed = Edition.lastSuppression(facts);
            if (suppressed.isPresent()) {
                pipeline.await();
                edition.note(store.connection(), suppressed.getAsLong());
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
            Batch batch = main.take("");
            pipeline.store(() -> {
                store.write(batch);
                moved(batch.position());
            });
            if (!pipeline.isCatchingUp()) {
                pipeline.await();
                index();
            }
        }

        /** Once it has caught up for the first time. */
        private void index() throws SQLException {
            if (!indexed) {
                schema.index(main.folds());
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

        private void moved(long position) {
            reached.moveTo(position);
        }

        @Override
        public void close() {
            pipeline.close();
        }
    }
}
