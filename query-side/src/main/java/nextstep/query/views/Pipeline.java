package nextstep.query.views;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;
import org.jspecify.annotations.Nullable;

/** Reads the next batch and stores the last one while the one between is folded. */
final class Pipeline implements AutoCloseable {
    private final Log log;
    private final int most;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("views-read").daemon().factory());
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("views-write").daemon().factory());
    private @Nullable Future<List<Recorded>> ahead;
    private @Nullable Future<?> behind;

    Pipeline(Log log, int most) {
        this.log = log;
        this.most = most;
    }

    /** The facts from here on; when there are many, the ones after them are read already. */
    List<Recorded> read(long from) throws SQLException {
        Future<List<Recorded>> started = ahead;
        ahead = null;
        List<Recorded> facts = started == null ? log.read(from, most) : result(started);
        if (facts.size() == most) {
            long next = facts.getLast().position() + 1;
            ahead = reader.submit(() -> log.read(next, most));
        }
        return facts;
    }

    /** Drops what was read ahead. */
    void forget() {
        ahead = null;
    }

    /** Whether the log holds more than what was read last. */
    boolean isCatchingUp() {
        return ahead != null;
    }

    /** Stores later, after what is being stored now. */
    void store(StoreAction action) throws SQLException {
        await();
        behind = writer.submit(() -> {
            action.run();
            return null;
        });
    }

    /** Waits until everything is stored. */
    void await() throws SQLException {
        Future<?> running = behind;
        behind = null;
        if (running != null) {
            result(running);
        }
    }

    /** Something that is stored. */
    @FunctionalInterface
    interface StoreAction {
        void run() throws SQLException;
    }

    private static <T> T result(Future<T> future) throws SQLException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case SQLException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        reader.shutdown();
        writer.close();
    }
}
