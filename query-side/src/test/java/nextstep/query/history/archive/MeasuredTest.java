package nextstep.query.history.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Many who ask for parts of an archive at once have the log read once. */
class MeasuredTest {
    private final Measured measured = new Measured();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void measuresAFileOnceHoweverManyAskAtOnce() throws Exception {
        CountDownLatch asked = new CountDownLatch(8);
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> sizes = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                sizes.add(readers.submit(() -> {
                    asked.countDown();
                    return measured.size(file(0), () -> {
                        await().until(() -> asked.getCount() == 0);
                        made.incrementAndGet();
                        return new byte[7];
                    });
                }));
            }
            for (Future<Long> size : sizes) {
                assertThat(size.get()).isEqualTo(7);
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void measuresAnotherOneAfterOneThatCouldNotBeMade() throws Exception {
        assertThatThrownBy(() -> measured.size(file(0), () -> {
                    throw new IOException("The log is away");
                }))
                .hasMessage("The log is away");
        assertThat(measured.size(file(0), () -> new byte[3])).isEqualTo(3);
    }

    private static Measured.EventsOf file(long first) {
        return new Measured.EventsOf(first, 10, 0);
    }
}
