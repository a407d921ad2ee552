package nextstep.events.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A log opened anew for each test, on the kind of database that the subclass names. */
@SuppressWarnings("NullAway.Init") // opened before each test
abstract class OpenLog {
    static final Instant START = Instant.parse("2026-11-22T10:00:00.123456Z");

    private final List<Store> stores = new ArrayList<>();
    final SetClock clock = new SetClock(START);
    LogSettings settings;
    EventLog log;
    LogStorageEngine engine;

    /** An empty database of this kind. */
    abstract LogSettings empty();

    @BeforeEach
    void open() {
        settings = empty();
        reopen();
    }

    void reopen() {
        log = EventLog.open(settings);
        engine = new LogStorageEngine(log);
    }

    /** What holds the log, for what lies under it; given back after the test. */
    Store store() {
        Store store = settings.store();
        stores.add(store);
        return store;
    }

    @AfterEach
    void disconnect() {
        stores.forEach(Store::disconnect);
    }

    @AfterEach
    void close() {
        if (log != null) { // the database did not start and the test is skipped
            log.close();
        }
    }

    static List<Long> positions(long size) {
        return LongStream.range(0, size).boxed().toList();
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
