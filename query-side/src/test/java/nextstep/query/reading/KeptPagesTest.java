package nextstep.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class KeptPagesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-28");
    private static final int BYTES = 10_000;

    private final AtomicInteger made = new AtomicInteger();
    private final AtomicLong people = new AtomicLong(1);

    @Test
    void makeAPageOnceHoweverManyAskAtOnce() throws InterruptedException, ExecutionException {
        KeptPages pages = new KeptPages(1_000_000, people::get);
        CountDownLatch asked = new CountDownLatch(16);
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<KeptPage>> answers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                answers.add(readers.submit(() -> {
                    asked.countDown();
                    return pages.page(at("/coordination", 7), false, () -> {
                        await(asked);
                        return page(7);
                    });
                }));
            }
            for (Future<KeptPage> answer : answers) {
                assertThat(answer.get().position()).isEqualTo(7);
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void makeItAgainForWhoeverWaitedForOneThatFailed() {
        KeptPages pages = new KeptPages(1_000_000, people::get);
        assertThatThrownBy(() -> pages.page(at("/progress", 7), false, () -> {
                    throw new IllegalStateException("The views are away");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(pages.page(at("/progress", 7), false, () -> page(7)).position())
                .isEqualTo(7);
    }

    @Test
    void takeNoMoreMemoryThanTheyMay() {
        KeptPages pages = new KeptPages(5 * BYTES, people::get);
        for (int i = 0; i < 100; i++) {
            pages.page(at("/plans/" + i, 7), false, () -> page(7));
            assertThat(pages.bytes()).isBetween(1L, 5L * BYTES);
            pages.page(at("/plans/0", 7), false, () -> page(7)); // asked for all the time
        }
        assertThat(made).hasValue(100);
        pages.page(at("/plans/98", 7), false, () -> page(7));
        assertThat(made).as("the newest are there").hasValue(100);
        pages.page(at("/plans/1", 7), false, () -> page(7));
        assertThat(made).as("what was not asked for went").hasValue(101);
    }

    @Test
    void keepNothingThatStandsElsewhere() {
        KeptPages pages = new KeptPages(1_000_000, people::get);
        assertThat(pages.page(at("/", 7), false, () -> page(8)).position()).isEqualTo(8);
        assertThat(pages.bytes()).isZero();
        assertThat(pages.page(at("/", 8), false, () -> page(8)).position()).isEqualTo(8);
        assertThat(made).hasValue(2);
    }

    @Test
    void areCompressedOnceAndUndoneOnce() {
        KeptPages pages = new KeptPages(1_000_000, people::get);
        byte[] zipped = pages.page(at("/", 7), true, () -> page(7)).bytes(true);
        assertThat(pages.bytes()).as("kept in this form alone").isLessThan(BYTES);
        assertThat(pages.page(at("/", 7), true, () -> page(7)).bytes(true)).isSameAs(zipped);
        byte[] plain = pages.page(at("/", 7), false, () -> page(7)).bytes(false);
        assertThat(plain).hasSize(BYTES);
        assertThat(pages.page(at("/", 7), false, () -> page(7)).bytes(false)).isSameAs(plain);
        assertThat(made).hasValue(1);
    }

    @Test
    void tellEverythingApartThatAPageDependsOn() {
        KeptPages pages = new KeptPages(1_000_000, people::get);
        Point point = new Point(7, DAY, 0, -1);
        List<KeptPages.Key> keys = List.of(
                new KeptPages.Key("/", List.of("en"), point, 1),
                new KeptPages.Key("/?limit=1", List.of("en"), point, 1),
                new KeptPages.Key("/", List.of("fr", "en"), point, 1),
                new KeptPages.Key("/", List.of("en"), point, 2),
                new KeptPages.Key("/", List.of("en"), new Point(7, DAY.plusDays(1), 0, -1), 1),
                new KeptPages.Key("/", List.of("en"), new Point(7, DAY, 7, -1), 1),
                new KeptPages.Key("/", List.of("en"), new Point(7, DAY, 0, 6), 1));
        keys.forEach(key -> pages.page(key, false, () -> page(7)));
        assertThat(made).hasValue(keys.size());
    }

    @Test
    void goFromMemoryWhenANameOrATextWasRemoved() {
        KeptPages pages = new KeptPages(1_000_000, people::get);
        Point point = new Point(7, DAY, 0, -1);
        for (int i = 0; i < 9; i++) {
            pages.page(new KeptPages.Key("/" + i, List.of("en"), point, 1), false, () -> page(7));
        }
        people.set(2);
        pages.page(new KeptPages.Key("/", List.of("en"), point, 2), false, () -> page(7));
        assertThat(pages.bytes()).isBetween((long) BYTES, 2L * BYTES);
    }

    @Test
    void goFromMemoryAtOnceWhereItIsSaid() {
        KeptPages pages = new KeptPages(1_000_000, people::get);
        pages.page(at("/people", 7), false, () -> page(7));
        pages.drop();
        assertThat(pages.bytes()).isZero();
        pages.page(at("/people", 7), false, () -> page(7));
        assertThat(made).hasValue(2);
    }

    @Test
    void areNotKeptWhereANameWentWhileTheyWereMade() {
        KeptPages pages = new KeptPages(1_000_000, people::get);
        pages.page(at("/people", 7), false, () -> {
            people.set(2);
            pages.drop();
            return page(7);
        });
        assertThat(pages.bytes()).isZero();
    }

    private KeptPage page(long position) {
        made.incrementAndGet();
        byte[] bytes =
                "Who coordinates what? ".repeat(BYTES).substring(0, BYTES).getBytes(StandardCharsets.UTF_8);
        return new KeptPage("W/\"" + position + "\"", position, bytes, null);
    }

    private static KeptPages.Key at(String address, long position) {
        return new KeptPages.Key(address, List.of("en"), new Point(position, DAY, 0, -1), 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
