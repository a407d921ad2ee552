package nextstep.query.views;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import nextstep.events.log.Log;
import nextstep.events.operations.OperationEvent;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.messaging.MessageHandlerInterceptor;
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
    /** So many in one transaction at most: the more, the more rows begin and end within it and are written once. */
    private static final int BATCH = 100_000;

    private final Log log;
    private final ViewDatabase database;
    private final List<Projection> projections;
    private final int keep;
    private final int batch;
    private final Whereabouts whereabouts = new Whereabouts();
    private final Renewal renewal;
    private final Asks asks = new Asks();
    private final FoldingThread thread;

    /**
     * Arranges these projections over a log and a database.
     *
     * @param keep how many current rows of each view are kept in memory
     */
    public Projector(Log log, ViewDatabase database, List<Projection> projections, int keep) {
        this(log, database, projections, keep, renewed -> {});
    }

    /** The same, and somebody hears how it goes with views made anew. */
    public Projector(Log log, ViewDatabase database, List<Projection> projections, int keep, WhileRenewing heard) {
        this(log, database, projections, keep, BATCH, heard);
    }

    /** With at most {@code batch} facts in one transaction. */
    public Projector(
            Log log, ViewDatabase database, List<Projection> projections, int keep, int batch, WhileRenewing heard) {
        this.log = log;
        this.database = database;
        this.projections = List.copyOf(projections);
        this.keep = keep;
        this.batch = batch;
        Semaphore growth = new Semaphore(0);
        this.renewal = new Renewal(log, database, this.projections, growth::release, heard);
        this.thread = new FoldingThread(log, database, this::folding, whereabouts, renewal, asks, growth);
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
        return whereabouts.trouble().isPresent() || !whereabouts.stopped().isEmpty();
    }

    /** Begins to fold, on a thread of its own, until it is stopped. */
    @Override
    public void start() {
        thread.start();
    }

    /** Ends after the batch at hand. */
    public void stop() {
        thread.stop();
    }

    /** Folds everything the log holds now, in the calling thread, and ends. For views that are made in one go. */
    public void catchUp() {
        try (ViewStore store = new ViewStore(database);
                Folding folding = folding(store)) {
            while (folding.advance()) {
                LOG.trace("folded up to {}", folding.position());
            }
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    @Override
    public boolean isRunning() {
        return thread.isRunning();
    }

    /** Whether the views have known everything at some moment since the start. */
    public boolean hasCaughtUp() {
        return whereabouts.hasCaughtUp();
    }

    /** The position all views have reached, but for those that have stopped. */
    public long position() {
        return whereabouts.reached().position();
    }

    /** Whether the views reach this position within this time. */
    public boolean reaches(long position, Duration within) {
        return whereabouts.reached().within(position, within);
    }

    /** Which projections could not go on. */
    public List<Stopped> stopped() {
        return whereabouts.stopped();
    }

    /** The position at which a text was suppressed last, as far as this process knows; -1 where none was. */
    public long lastSuppression() {
        return whereabouts.edition().suppressed();
    }

    /** Whether a text was suppressed that may still be in the views: they are being made anew. */
    public boolean isOutdated() {
        return whereabouts.edition().isOutdated();
    }

    /**
     * Begins to make all views anew beside those that are read, which serve on and are then kept until the next time. Says
     * whether it does: not where that goes on already, and not where another process folds, which alone can put them in place.
     */
    public boolean renew() {
        return isLeading() && renewal.begin();
    }

    /** Whether this process is the one that folds; where the views are its own it always is. */
    public boolean isLeading() {
        return thread.isLeading();
    }

    /** Lets the projections that stopped go on from where they stopped, where this process is the one that folds. */
    public void retry() {
        asks.retry();
        thread.wake();
    }

    /** Calls back with each thing that an operator asked for while this process ran, once all views know it and where it folds. */
    public void onAsked(Consumer<OperationEvent> listener) {
        asks.tell(listener);
    }

    /** Whether this process makes views anew at present. */
    public boolean isRenewing() {
        return renewal.isRunning();
    }

    /** Why nothing moves at present, if so: the log or the database of the views is out of reach. */
    public Optional<String> trouble() {
        return whereabouts.trouble();
    }

    private Folding folding(ViewStore store) throws SQLException {
        return new Folding(log, store, projections, keep, batch, whereabouts, asks);
    }
}
