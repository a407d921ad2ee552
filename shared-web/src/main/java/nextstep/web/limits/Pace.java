package nextstep.web.limits;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;

/**
 * How often each of many may come: a minute's worth at once, then steadily. Of each only one moment is kept, at which they will
 * have all their turns again, and of at most so many; who has all their turns is forgotten.
 */
final class Pace {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final long between;
    private final int most;
    private final LongSupplier nanos;
    private final ConcurrentMap<String, Long> rested = new ConcurrentHashMap<>();

    Pace(int perMinute, int most, LongSupplier nanos) {
        this.between = perMinute <= 0 ? 0 : MINUTE / perMinute;
        this.most = most;
        this.nanos = nanos;
    }

    /** Takes a turn of someone's; the time until they have one where they have none now, else zero. */
    Duration take(String who) {
        if (between == 0) {
            return Duration.ZERO;
        }
        long now = nanos.getAsLong();
        if (rested.size() >= most) {
            makeRoom(now);
        }
        long[] wait = new long[1];
        rested.merge(who, now + between, (before, first) -> {
            long from = before - now < 0 ? now : before;
            wait[0] = Math.max(0, from + between - now - MINUTE);
            return wait[0] > 0 ? before : from + between;
        });
        return Duration.ofNanos(wait[0]);
    }

    int kept() {
        return rested.size();
    }

    /** Forgets who has all their turns; where all are busy, everybody begins anew, so that memory stays bounded. */
    private void makeRoom(long now) {
        rested.values().removeIf(moment -> moment - now < 0);
        if (rested.size() >= most) {
            rested.clear();
        }
    }
}
