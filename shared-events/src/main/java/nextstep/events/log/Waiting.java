package nextstep.events.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Those who wait to be written. Any thread adds, one takes; it is woken once there are as many as it wants. */
final class Waiting {
    private static final int NOBODY_TAKES = Integer.MAX_VALUE;

    private final ConcurrentLinkedQueue<Member> members = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private volatile int wanted = NOBODY_TAKES;
    private volatile @Nullable Thread taker;

    void add(Member member) {
        members.add(member);
        if (count.incrementAndGet() >= wanted) {
            LockSupport.unpark(taker);
        }
    }

    /** Takes what waits, at most so many: as soon as there are as many as expected, or any after that time. */
    List<Member> take(int most, int expected, long nanos) {
        taker = Thread.currentThread();
        await(Math.min(expected, most), nanos);
        await(1, Long.MAX_VALUE);
        wanted = NOBODY_TAKES;
        List<Member> taken = new ArrayList<>();
        drain(taken, most);
        return taken;
    }

    private void await(int least, long nanos) {
        wanted = least;
        long start = System.nanoTime();
        while (count.get() < least) {
            long left = nanos - (System.nanoTime() - start);
            if (left <= 0) {
                return;
            }
            LockSupport.parkNanos(this, left);
        }
    }

    /** Takes without waiting. */
    void drain(List<Member> into, int most) {
        int before = into.size();
        while (into.size() - before < most) {
            Member next = members.poll();
            if (next == null) {
                break;
            }
            into.add(next);
        }
        count.addAndGet(before - into.size());
    }
}
