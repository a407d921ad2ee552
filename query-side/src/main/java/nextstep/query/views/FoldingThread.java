package nextstep.query.views;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nextstep.events.log.Log;
import nextstep.events.log.Unreadable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that folds the log into the views until it is stopped, or follows while another process does. */
final class FoldingThread {
    private static final Logger LOG = LoggerFactory.getLogger(Projector.class); // in whose name it speaks
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration FOLLOW = Duration.ofMillis(20);

    private final Log log;
    private final ViewDatabase database;
    private final Foldings foldings;
    private final Whereabouts whereabouts;
    private final Renewal renewal;
    private final Asks asks;
    private final Semaphore growth;
    private volatile boolean running;
    private volatile boolean leading;
    private @Nullable Thread thread;

    FoldingThread(
            Log log,
            ViewDatabase database,
            Foldings foldings,
            Whereabouts whereabouts,
            Renewal renewal,
            Asks asks,
            Semaphore growth) {
        this.log = log;
        this.database = database;
        this.foldings = foldings;
        this.whereabouts = whereabouts;
        this.renewal = renewal;
        this.asks = asks;
        this.growth = growth;
    }

    synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofPlatform().name("views").daemon().start(this::runUntilStopped);
        }
    }

    /** Ends after the batch at hand. */
    synchronized void stop() {
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

    /** Lets it look at once whether there is something to do. */
    void wake() {
        growth.release();
    }

    boolean isRunning() {
        return running;
    }

    /** Whether this process is the one that folds. */
    boolean isLeading() {
        return leading;
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
        if (whereabouts.isHeldUpBy(told)) {
            LOG.error("The views do not move; trying again.", e);
        }
    }

    /** While another process folds, this one only looks how far the views have come. */
    private void followUntilItLeads(ViewStore store) throws SQLException {
        while (running && !store.leads()) {
            whereabouts.reached().moveTo(store.position());
            if (whereabouts.reached().position() >= log.size() - 1) {
                whereabouts.caughtUp();
            }
            whereabouts.isAt(store.edition());
            whereabouts.moves();
            awaitGrowth(FOLLOW);
        }
    }

    private void foldUntilStopped(ViewStore store) throws SQLException {
        try (Folding folding = foldings.over(store)) {
            leading = true;
            while (running) {
                if (whereabouts.edition().isOutdated()) {
                    renewal.begin();
                }
                if (renewal.isReady()) {
                    folding.finish();
                    renewal.takePlace(folding.position(), whereabouts.edition().isOutdated());
                    return; // and begins again on the new edition
                }
                if (!folding.advance()) {
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

    /** Begins to fold over what a store holds. */
    @FunctionalInterface
    interface Foldings {
        Folding over(ViewStore store) throws SQLException;
    }
}
