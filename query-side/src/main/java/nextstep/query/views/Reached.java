package nextstep.query.views;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The position the views have reached, to be waited for. */
final class Reached {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long position = -1;

    long position() {
        return position;
    }

    void moveTo(long reached) {
        lock.lock();
        try {
            position = reached;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether the views are at this position or beyond within this time. */
    boolean within(long wanted, Duration time) {
        lock.lock();
        try {
            long left = time.toNanos();
            while (position < wanted && left > 0) {
                left = moved.awaitNanos(left);
            }
            return position >= wanted;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
