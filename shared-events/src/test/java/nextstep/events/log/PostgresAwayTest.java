package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nextstep.standin.CutLine;
import nextstep.standin.OwnPostgres;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is restarted and the line to it cut, while people write: what was acknowledged is there once, without gaps. */
@SuppressWarnings("NullAway.Init") // opened before each test
class PostgresAwayTest {
    private static final int WRITERS = 4;

    @TempDir
    private Path folder;

    private OwnPostgres postgres;
    private CutLine line;
    private EventLog log;
    private LogStorageEngine engine;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean ended;

    @BeforeEach
    void open() throws Exception {
        try {
            postgres = OwnPostgres.in(folder);
        } catch (IOException | IllegalStateException e) {
            abort("PostgreSQL does not start here: " + e);
        }
        line = CutLine.to(postgres.port());
        log = EventLog.open(new LogSettings(
                "jdbc:postgresql://localhost:" + line.port() + "/postgres",
                "postgres",
                "",
                Clock.systemUTC(),
                4,
                Duration.ofMillis(20),
                Duration.ofMillis(300)));
        engine = new LogStorageEngine(log);
    }

    @AfterEach
    void close() throws Exception {
        if (log != null) { // the database did not start and the test is skipped
            line.mend();
            log.close();
            line.close();
            postgres.close();
        }
    }

    @Test
    void losesNothingWhenTheDatabaseIsRestartedAndTheLineIsCutAndFallsSilent() throws Exception {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            String stream = "T" + i;
            writers.add(Thread.startVirtualThread(() -> write(stream)));
        }
        goesOnBy(200);
        postgres.restart();
        goesOnBy(200);
        line.cut();
        int before = refused.get();
        until(() -> refused.get() > before);
        line.mend();
        goesOnBy(200);
        line.fallSilent();
        until(line::isHolding);
        line.mend();
        goesOnBy(200);
        ended = true;
        for (Thread writer : writers) {
            writer.join();
        }

        List<Recorded> all = log.read(0, Integer.MAX_VALUE);
        assertThat(all).extracting(Recorded::position).isEqualTo(OpenLog.positions(log.size()));
        assertThat(all).extracting(Recorded::id).doesNotHaveDuplicates().containsAll(acknowledged);
        Map<String, Long> next = new HashMap<>();
        assertThat(all)
                .allSatisfy(recorded ->
                        assertThat(recorded.sequence()).isEqualTo(next.merge(recorded.stream(), 1L, Long::sum) - 1));
    }

    @Test
    void saysWhileTheLineIsCutThatTheLogIsAwayAndReadsAgainAfterwards() {
        engine.appendEvents(Some.regionDefined("A"));
        line.cut();

        assertThatThrownBy(log::size).isInstanceOf(LogUnreachable.class);
        assertThatThrownBy(() -> engine.appendEvents(Some.regionRenamed("A", 1)))
                .isInstanceOfAny(MaybeRecorded.class, NotRecorded.class);

        line.mend();
        assertThat(log.size()).isEqualTo(1);
    }

    /** Each fact is sent until it is acknowledged, always the same. */
    private void write(String stream) {
        for (int i = 0; !ended; i++) {
            DomainEventMessage<?> event = i == 0 ? Some.regionDefined(stream) : Some.regionRenamed(stream, i);
            while (true) {
                try {
                    engine.appendEvents(event);
                    acknowledged.add(event.getIdentifier());
                    break;
                } catch (NotRecorded | MaybeRecorded | LogUnreachable e) {
                    refused.incrementAndGet();
                }
            }
        }
    }

    private void goesOnBy(int more) {
        int wanted = acknowledged.size() + more;
        until(() -> acknowledged.size() >= wanted);
    }

    private static void until(java.util.function.BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
