package nextstep.events.log;

import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connections that read. Each is lent to one thread at a time; who finds none waits for one. */
final class Readers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);

    private final Store store;
    private final int most;
    private final Semaphore free;
    private final ConcurrentLinkedDeque<LogReader> idle = new ConcurrentLinkedDeque<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    Readers(Store store, int most) {
        this.store = store;
        this.most = most;
        this.free = new Semaphore(most);
    }

    /** What is read, with one connection. */
    @FunctionalInterface
    interface Reading<T> {
        T with(LogReader reader) throws SQLException;
    }

    /**
     * Reads. A connection that was lost since its last use is replaced once.
     *
     * @throws LogUnreachable when it cannot be read
     */
    <T> T read(Reading<T> reading) {
        free.acquireUninterruptibly();
        try {
            if (closed.get()) {
                throw new LogUnreachable("The log is closed");
            }
            return retried(reading);
        } catch (SQLException e) {
            throw new LogUnreachable("The log cannot be read: " + e.getMessage(), e);
        } finally {
            free.release();
        }
    }

    private <T> T retried(Reading<T> reading) throws SQLException {
        LogReader kept = idle.poll();
        if (kept == null) {
            return once(store.reader(), reading);
        }
        try {
            return once(kept, reading);
        } catch (SQLException e) {
            if (store.failure(e) != Failure.LOST) {
                throw e;
            }
            return once(store.reader(), reading);
        }
    }

    private <T> T once(LogReader reader, Reading<T> reading) throws SQLException {
        boolean sound = false;
        try {
            T read = reading.with(reader);
            sound = true;
            return read;
        } finally {
            if (sound) {
                idle.push(reader);
            } else {
                close(reader);
            }
        }
    }

    private static void close(LogReader reader) {
        try {
            reader.close();
        } catch (SQLException e) {
            LOG.debug("A reading connection did not close", e);
        }
    }

    /** Waits for those who read now; nobody reads any more, and no connection stays open. */
    @Override
    public void close() {
        closed.set(true);
        free.acquireUninterruptibly(most);
        for (@Nullable LogReader reader = idle.poll(); reader != null; reader = idle.poll()) {
            close(reader);
        }
        free.release(most);
    }
}
