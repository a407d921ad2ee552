package nextstep.events.log;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.IdentifierFactory;

/**
 * Gives messages ids of UUID version 7: the millisecond, a counter that never falls within one process, and chance.
 * Axon finds it as a service.
 */
public final class EventIds extends IdentifierFactory {
    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    /** What sets this process apart from others in the same millisecond; the rest of the chance is cheap. */
    private final long process = new SecureRandom().nextLong() & 0x3FFF_FFFF_0000_0000L;
    /** Milliseconds in the upper bits, the counter in the lower twelve; a full counter borrows from the next one. */
    private final AtomicLong last = new AtomicLong();

    public EventIds() {
        this(Clock.systemUTC());
    }

    EventIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String generateIdentifier() {
        long now = clock.millis() << COUNTER_BITS;
        long next = last.updateAndGet(before -> Math.max(before + 1, now));
        long high = ((next >>> COUNTER_BITS) << 16) | 0x7000L | (next & 0xFFFL);
        long low =
                0x8000_0000_0000_0000L | process | (ThreadLocalRandom.current().nextInt() & 0xFFFF_FFFFL);
        return new UUID(high, low).toString();
    }
}
