package nextstep.events.log;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** Reads on along the log, a page ahead, and waits at its end until it grows. Used by one thread. */
final class LogStream implements TrackingEventStream {
    private static final int PAGE = 1_000;

    private final EventLog log;
    private final Queue<TrackedEventMessage<?>> page = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grew = lock.newCondition();
    private final Log.Registration registration;
    private volatile @Nullable Runnable available;
    private long next;
    private boolean more = true;

    LogStream(EventLog log, long from) {
        this.log = log;
        this.next = from;
        this.registration = log.onGrowth(this::grown);
    }

    private void grown(long size) {
        lock.lock();
        try {
            more = true;
            grew.signalAll();
        } finally {
            lock.unlock();
        }
        Runnable callback = available;
        if (callback != null) {
            callback.run();
        }
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fill();
        return Optional.ofNullable(page.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        fill();
        while (page.isEmpty() && nanos > 0) {
            nanos = await(nanos);
            fill();
        }
        return !page.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        @Nullable TrackedEventMessage<?> first = page.poll();
        while (first == null) {
            hasNextAvailable(Integer.MAX_VALUE, TimeUnit.SECONDS);
            first = page.poll();
        }
        return first;
    }

    private long await(long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (!more && left > 0) {
                left = grew.awaitNanos(left);
            }
            return left;
        } finally {
            lock.unlock();
        }
    }

    private void fill() {
        if (!page.isEmpty() || !takeMore()) {
            return;
        }
        for (Recorded recorded : log.read(next, PAGE)) {
            page.add(Messages.tracked(recorded));
            next = recorded.position() + 1;
        }
        if (!page.isEmpty()) {
            grown(next); // there may be more
        }
    }

    private boolean takeMore() {
        lock.lock();
        try {
            boolean taken = more;
            more = false;
            return taken;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        available = callback;
        return true;
    }

    @Override
    public void close() {
        registration.close();
    }
}
