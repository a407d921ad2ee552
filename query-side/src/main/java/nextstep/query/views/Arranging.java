package nextstep.query.views;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Brings rows in the order of their keys before they are written: neighbours stand on the same pages. Those of the next views
 * are arranged on a thread of its own while those of one are written, because to write is what takes longest.
 */
final class Arranging implements AutoCloseable {
    /** Fewer rows of one view than this need no order. */
    private static final int MANY = 100;

    private final ExecutorService ahead = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("views-arrange").daemon().factory());

    /** Writes one view after the other, the smallest first so that there is something to write at once. */
    void write(Batch batch, Writing writing) throws SQLException {
        List<Batch.Changed<?>> views = batch.views().stream()
                .sorted(Comparator.comparingInt(Batch.Changed::size))
                .toList();
        Queue<Future<Batch.Changed<?>>> arranged = new ArrayDeque<>();
        for (Batch.Changed<?> changed : views) {
            if (changed.size() >= MANY) {
                arranged.add(ahead.submit(changed::byKey));
            }
        }
        for (Batch.Changed<?> changed : views) {
            writing.write(changed.size() < MANY ? changed : result(arranged.remove()));
        }
    }

    private static Batch.Changed<?> result(Future<Batch.Changed<?>> future) throws SQLException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Writes what changed in one view. */
    @FunctionalInterface
    interface Writing {
        void write(Batch.Changed<?> changed) throws SQLException;
    }

    @Override
    public void close() {
        ahead.shutdownNow();
    }
}
