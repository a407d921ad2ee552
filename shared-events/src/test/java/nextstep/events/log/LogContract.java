package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the log promises, whatever database holds it. */
abstract class LogContract {
    static final Instant START = Instant.parse("2026-11-22T10:00:00.123456Z");

    final SetClock clock = new SetClock(START);
    EventLog log;
    LogStorageEngine engine;

    /** Where this kind of database is, empty for each test. */
    abstract LogSettings settings();

    @BeforeEach
    void open() {
        log = EventLog.open(settings());
        engine = new LogStorageEngine(log);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(log.size()).isZero();
        assertThat(log.read(0, 10)).isEmpty();
        assertThat(log.sizeAt(START)).isZero();
    }

    @Test
    void readsWhatWasWritten() {
        EventMessage<?> written = Some.regionDefined("A");
        engine.appendEvents(written);

        Recorded read = log.read(0, 10).getFirst();
        assertThat(read.position()).isZero();
        assertThat(read.recordedAt()).isEqualTo(START);
        assertThat(read.id()).isEqualTo(written.getIdentifier());
        assertThat(read.stream()).isEqualTo("region:A");
        assertThat(read.sequence()).isZero();
        assertThat(read.fact()).isEqualTo(written.getPayload());
        assertThat(read.by().orElseThrow().value()).isEqualTo("person:p1");
    }

    @Test
    void givesPositionsWithoutGapsToManyThreads() throws Exception {
        int threads = 16;
        int each = 50;
        CountDownLatch start = new CountDownLatch(1);
        inParallel(threads, thread -> {
            start.countDown();
            start.await();
            for (EventMessage<?> event : Some.region("T" + thread, each)) {
                engine.appendEvents(event);
            }
        });

        int written = threads * each;
        assertThat(log.read(0, written + 1)).extracting(Recorded::position).isEqualTo(positions(written));
        assertThat(log.size()).isEqualTo(written);
        assertThat(log.eventsAppended()).isEqualTo(written);
        assertThat(log.transactions()).isLessThan(written);
        for (int thread = 0; thread < threads; thread++) {
            assertThat(log.readStream("region:T" + thread, 0))
                    .extracting(Recorded::sequence)
                    .isEqualTo(positions(each));
        }
    }

    @Test
    void refusesASecondEventAtTheSamePlaceOfAStream() {
        engine.appendEvents(Some.regionDefined("A"));

        assertThatThrownBy(() -> engine.appendEvents(Some.regionDefined("A"))).isInstanceOf(ConcurrencyException.class);
        engine.appendEvents(Some.regionRenamed("A", 1));

        assertThat(log.read(0, 10)).extracting(Recorded::position).containsExactly(0L, 1L);
    }

    @Test
    void callsBackWhenItHasGrown() throws InterruptedException {
        LinkedBlockingQueue<Long> heard = new LinkedBlockingQueue<>();
        try (var _ = log.onGrowth(heard::add)) {
            engine.appendEvents(Some.regionDefined("A"));
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(1);
        }
    }

    static List<Long> positions(int size) {
        return IntStream.range(0, size).mapToObj(Long::valueOf).toList();
    }

    /** Something done by one of several threads. */
    @FunctionalInterface
    interface Work {
        void by(int thread) throws Exception;
    }

    static void inParallel(int threads, Work work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                tasks.add(() -> {
                    work.by(thread);
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(tasks)) {
                done.get();
            }
        }
    }
}
