package nextstep.query.views;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;
import org.jspecify.annotations.Nullable;

/** Reads the next facts and stores the last batch while those between are folded. */
final class Pipeline implements AutoCloseable {
    /** So many pages are read ahead, so that reading goes on while a batch is waited for. */
    private static final int AHEAD = 4;

    private final Log log;
    private final int most;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("views-read").daemon().factory());
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("views-write").daemon().factory());
    private final Deque<Future<List<Recorded>>> ahead = new ArrayDeque<>();
    private long next;
    private @Nullable Future<?> behind;

    Pipeline(Log log, int most) {
        this.log = log;
        this.most = most;
    }

    /** The facts from here on, a page of them; when there are many, the pages after it are being read already. */
    List<Recorded> read(long from) throws SQLException {
        Future<List<Recorded>> started = ahead.poll();
        if (started == null) {
            next = from + most;
        }
        List<Recorded> facts = started == null ? log.read(from, most) : result(started);
        if (facts.size() < most) {
            ahead.clear();
        } else {
            while (ahead.size() < AHEAD) {
                readAhead();
            }
        }
        return facts;
    }

    private void readAhead() {
        long from = next;
        next += most;
        ahead.add(reader.submit(() -> log.read(from, most)));
    }

    /** Drops what was read ahead. */
    void forget() {
        ahead.clear();
    }

    /** Whether the log may hold more than what was read last. */
    boolean isCatchingUp() {
        return !ahead.isEmpty();
    }

    /** Whether nothing is being stored. */
    boolean isIdle() {
        return behind == null || behind.isDone();
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
