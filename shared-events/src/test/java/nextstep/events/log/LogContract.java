package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** What the log promises to those who write, whatever database holds it. */
abstract class LogContract extends BatchContract {

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
        CyclicBarrier start = new CyclicBarrier(threads);
        inParallel(threads, thread -> {
            start.await();
            for (EventMessage<?> event : Some.region("T" + thread, each)) {
                engine.appendEvents(event);
            }
        });

        int written = threads * each;
        assertThat(log.read(0, written + 1)).extracting(Recorded::position).isEqualTo(positions(written));
        assertThat(log.size()).isEqualTo(written);
        assertThat(log.eventsAppended()).isEqualTo(written);
        assertThat(log.transactions()).as("several in one transaction").isLessThan(written / 2);
        for (int thread = 0; thread < threads; thread++) {
            assertThat(log.readStream("region:T" + thread, 0))
                    .extracting(Recorded::sequence)
                    .isEqualTo(positions(each));
        }
    }

    @Test
    void neverRecordsATimeBeforeTheLastOne() {
        engine.appendEvents(Some.regionDefined("A"));
        clock.set(START.minusSeconds(3600));
        engine.appendEvents(Some.regionDefined("B"));
        clock.set(START.plusSeconds(1));
        engine.appendEvents(Some.regionDefined("C"));

        assertThat(log.read(0, 3)).extracting(Recorded::recordedAt).containsExactly(START, START, START.plusSeconds(1));
    }

    @Test
    void refusesASecondEventAtTheSamePlaceOfAStream() {
        engine.appendEvents(Some.regionDefined("A"));

        assertThatThrownBy(() -> engine.appendEvents(Some.regionDefined("A"))).isInstanceOf(ConcurrencyException.class);
        engine.appendEvents(Some.regionRenamed("A", 1));

        assertThat(log.read(0, 10)).extracting(Recorded::position).containsExactly(0L, 1L);
    }

    @Test
    void appendsToSeveralStreamsOrToNone() {
        engine.appendEvents(Some.regionDefined("A"));
        List<EventMessage<?>> both = List.of(Some.regionDefined("B"), Some.regionDefined("A"));

        assertThatThrownBy(() -> engine.appendEvents(both)).isInstanceOf(ConcurrencyException.class);

        assertThat(log.readStream("region:B", 0)).isEmpty();
        assertThat(log.size()).isEqualTo(1);
    }

    @Test
    void servesTwoProcessesOnOneDatabase() throws Exception {
        int each = 100;
        AtomicInteger refused = new AtomicInteger();
        try (EventLog other = EventLog.open(settings)) {
            List<LogStorageEngine> engines = List.of(engine, new LogStorageEngine(other));
            inParallel(8, thread -> {
                for (EventMessage<?> event : Some.region("T" + thread / 2, each)) { // two threads want each place
                    try {
                        engines.get(thread % 2).appendEvents(event);
                    } catch (ConcurrencyException e) {
                        refused.incrementAndGet();
                    }
                }
            });
        }

        assertThat(refused).hasValue(4 * each);
        assertThat(log.size()).isEqualTo(4L * each);
        assertThat(log.read(0, 8 * each)).extracting(Recorded::position).isEqualTo(positions(log.size()));
    }

    @Test
    void callsBackWhenItHasGrown() throws InterruptedException {
        LinkedBlockingQueue<Long> heard = new LinkedBlockingQueue<>();
        try (var _ = log.onGrowth(heard::add)) {
            engine.appendEvents(Some.regionDefined("A"));
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(1);
        }
    }

    @Test
    void callsBackWhenAnotherProcessHasMadeItGrow() throws InterruptedException {
        LinkedBlockingQueue<Long> heard = new LinkedBlockingQueue<>();
        try (EventLog reading = EventLog.openToRead(settings);
                var _ = reading.onGrowth(heard::add)) {
            engine.appendEvents(Some.regionDefined("A"));
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(1);
            assertThat(reading.read(0, 2)).hasSize(1);
        }
    }

    @Test
    void findsEverythingAgain() {
        engine.appendEvents(Some.region("A", 3));
        List<Recorded> before = log.read(0, 10);
        log.close();
        reopen();

        assertThat(log.read(0, 10)).isEqualTo(before);
        engine.appendEvents(Some.regionRenamed("A", 3));
        assertThat(log.size()).isEqualTo(4);
    }

    @Test
    void takesNothingMoreOnceItIsClosed() {
        log.close();
        assertThatThrownBy(() -> engine.appendEvents(Some.regionDefined("A"))).isInstanceOf(NotRecorded.class);
    }
}
