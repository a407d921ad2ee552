package nextstep.events.log;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import nextstep.events.log.Log.GrowthListener;
import nextstep.events.log.Log.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells listeners that the log has grown: at once when this process appended, and soon when another one did, which it
 * sees by looking every few milliseconds while anybody listens.
 */
final class Growth implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Growth.class);
    private static final long AFTER_FAILURE = Duration.ofSeconds(1).toNanos();

    private final List<GrowthListener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong size;
    private final LongSupplier look;
    private final long lookNanos;
    private final Thread thread;
    private volatile boolean closed;

    Growth(long size, LongSupplier look, Duration every) {
        this.size = new AtomicLong(size);
        this.look = look;
        this.lookNanos = every.toNanos();
        this.thread = Thread.ofPlatform().daemon().name("log-growth").unstarted(() -> run(size));
        thread.start();
    }

    Registration listen(GrowthListener listener) {
        listeners.add(listener);
        LockSupport.unpark(thread);
        return () -> listeners.remove(listener);
    }

    void grownTo(long grown) {
        size.accumulateAndGet(grown, Math::max);
        LockSupport.unpark(thread);
    }

    private void run(long initial) {
        long told = initial;
        long known = System.nanoTime(); // since when nothing newer can be missing
        while (!closed) {
            long now = size.get();
            if (now > told) {
                told = now;
                known = System.nanoTime();
                tell(now);
            } else if (listeners.isEmpty()) {
                LockSupport.park(this);
            } else {
                long left = known + lookNanos - System.nanoTime();
                if (left > 0) {
                    LockSupport.parkNanos(this, left);
                } else {
                    lookAround();
                    known = System.nanoTime();
                }
            }
        }
    }

    private void tell(long now) {
        for (GrowthListener listener : listeners) {
            try {
                listener.grownTo(now);
            } catch (RuntimeException e) { // one listener's fault is not the others'
                LOG.error("A listener to the log's growth failed", e);
            }
        }
    }

    private void lookAround() {
        try {
            size.accumulateAndGet(look.getAsLong(), Math::max);
        } catch (LogUnreachable e) {
            if (!closed) {
                LOG.warn("Cannot see whether the log has grown: {}", e.getMessage());
                LockSupport.parkNanos(this, AFTER_FAILURE);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
