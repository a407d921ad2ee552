package nextstep.web.operations;

import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nextstep.web.operations.ProcessSeen.StoppedView;
import nextstep.web.people.AccountsUnreachable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Says every few seconds that this process is there, and in the end that it goes. */
public final class Presence implements SmartLifecycle {
    /** So often; who has not spoken three times is taken for gone. */
    public static final Duration EVERY = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);

    private final Processes processes;
    private final Clock clock;
    private final String program;
    private final @Nullable ViewsReached views;
    private final String id = drawn();
    private volatile CountDownLatch ended = new CountDownLatch(0);
    private @Nullable Thread speaking;

    /** @param views how far they are; null where this process keeps none */
    public Presence(Processes processes, Clock clock, String program, @Nullable ViewsReached views) {
        this.processes = processes;
        this.clock = clock;
        this.program = program;
        this.views = views;
    }

    /** The id under which this process speaks. */
    public String id() {
        return id;
    }

    /** What it says of itself now. */
    public ProcessSeen now() {
        ViewsReached.Reached reached = views == null ? null : views.now();
        List<StoppedView> none = List.of();
        return new ProcessSeen(
                id,
                program,
                machine(),
                ProcessHandle.current().pid(),
                version(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                reached == null ? null : reached.position(),
                reached == null ? null : reached.behind(),
                reached == null ? none : reached.stopped());
    }

    @Override
    public synchronized void start() {
        ended = new CountDownLatch(1);
        speaking = Thread.ofVirtual().name("presence").start(this::speakUntilEnded);
    }

    private void speakUntilEnded() {
        boolean heard = true;
        try {
            do {
                try {
                    processes.says(now());
                    heard = true;
                } catch (RuntimeException e) { // the next time is soon
                    if (heard) {
                        LOG.warn("This process cannot say that it is there: {}", e.getMessage());
                    }
                    heard = false;
                }
            } while (!ended.await(EVERY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void stop() {
        ended.countDown();
        Thread last = speaking;
        try {
            if (last != null) {
                last.join();
            }
            processes.leaves(id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (AccountsUnreachable e) {
            LOG.debug("This process goes without having said so", e);
        }
    }

    @Override
    public boolean isRunning() {
        return ended.getCount() > 0;
    }

    private static String drawn() {
        byte[] bits = new byte[16];
        new SecureRandom().nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    private static String version() {
        String version = Presence.class.getPackage().getImplementationVersion();
        return version == null ? "unreleased" : version;
    }
}
