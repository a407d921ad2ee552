package nextstep.query.history.sealing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nextstep.events.log.EventLog;
import nextstep.events.log.Log;
import nextstep.query.history.proof.Unproven;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the tree grow with the log and signs it, soon after each growth, on a thread of its own. Where several processes share
 * the database, one of them does.
 */
public final class Sealer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    /** The advisory lock of the process that signs. */
    private static final long LEADER = 0x7369676EL;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final EventLog log;
    private final SealStore store;
    private final KeyFile keys;
    private final SealingSettings settings;
    private final Clock clock;
    private final Semaphore growth = new Semaphore(0);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean running = true;
    private final SealingTrouble trouble;
    private @Nullable Thread thread;

    public Sealer(EventLog log, SealStore store, SealingSettings settings, Path keyFile, Clock clock) {
        this.log = log;
        this.store = store;
        this.keys = new KeyFile(keyFile);
        this.settings = settings;
        this.trouble = new SealingTrouble(store.database());
        this.clock = clock;
    }

    /** Begins, until it is closed. */
    public synchronized void start() {
        thread = Thread.ofPlatform().name("log-sealer").daemon().start(this::runUntilClosed);
    }

    /** Why nothing is signed at present, if so, by whichever process. */
    public Optional<String> trouble() {
        return trouble.now();
    }

    private void runUntilClosed() {
        try (Log.Registration _ = log.onGrowth(size -> growth.release())) {
            while (running) {
                try {
                    sealWhileLeading();
                } catch (NotSigned | Unproven e) { // a person has to look; it goes on once that is mended
                    if (trouble.is(String.valueOf(e.getMessage()))) {
                        LOG.error("The log is not signed: {}", e.getMessage());
                    }
                    await(PAUSE);
                } catch (SQLException | RuntimeException e) { // whatever it is, it is shown and tried again
                    trouble.is(e.toString());
                    LOG.error("The log is not signed; trying again.", e);
                    await(PAUSE);
                }
            }
        }
    }

    private void sealWhileLeading() throws SQLException {
        if (!store.isShared()) {
            sealUntilClosed();
            return;
        }
        try (Connection leading = store.connection()) {
            try {
                while (running && !leads(leading)) {
                    trouble.isAnothers();
                    await(PAUSE);
                }
                if (running) {
                    sealUntilClosed();
                }
            } finally {
                follow(leading);
            }
        }
    }

    private void sealUntilClosed() {
        GrowingTree tree = new GrowingTree(log, new Signer(keys, store, settings.origin()), clock);
        while (running) {
            tree.seal();
            trouble.isOver();
            pause(settings.every());
            while (running && log.size() == tree.size()) {
                await(PAUSE);
            }
        }
    }

    private static boolean leads(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select pg_try_advisory_lock(" + LEADER + ")")) {
            result.next();
            return result.getBoolean(1);
        }
    }

    /** Lets another process lead; the connection goes back to its pool and would keep the lock. */
    private static void follow(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        }
    }

    private void await(Duration atMost) {
        try {
            if (growth.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                growth.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** At least so long between two checkpoints, however fast the log grows. */
    private void pause(Duration time) {
        try {
            running = running && !closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** Ends after the checkpoint at hand. */
    @Override
    public synchronized void close() {
        running = false;
        closed.countDown();
        growth.release();
        Thread sealing = thread;
        if (sealing != null) {
            try {
                sealing.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
