package nextstep.query.history.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nextstep.events.log.Log;
import nextstep.events.log.RawRecord;
import nextstep.events.log.Recorded;
import nextstep.query.AllViews;
import nextstep.query.Tracker;
import nextstep.query.history.Regions;
import nextstep.query.views.Comparison;
import nextstep.query.views.Projections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two query sides over one database may keep their copies in the same folder. */
class FoldedAgainTest {
    private static final Projections ALL = new Projections(AllViews.PROJECTIONS);

    @TempDir
    private Path folder;

    @Test
    void leavesACheckAloneThatGoesOnWhenAnotherSideStarts() throws Exception {
        CountDownLatch reads = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Path copies = folder.resolve("self-check");
        try (Tracker tracker = new Tracker(folder.resolve("tracker")).record(Regions.defined(0, 3))) {
            tracker.ask("/regions");
            CompletableFuture<Comparison> comparing =
                    CompletableFuture.supplyAsync(() -> compare(copies, new Slow(tracker.log(), reads, goOn), tracker));
            reads.await();
            Path left = Files.createDirectories(copies.resolve("views-of-a-killed-one"));

            new FoldedAgain(copies, ALL).sweep();
            goOn.countDown();

            assertThat(comparing.get(20, TimeUnit.SECONDS).differences()).isEmpty();
            new FoldedAgain(copies, ALL).sweep();
            assertThat(left).doesNotExist();
        }
    }

    private static Comparison compare(Path copies, Log log, Tracker tracker) {
        try {
            return new FoldedAgain(copies, ALL).compare(log, tracker.database());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads once it may. */
    private record Slow(Log log, CountDownLatch reads, CountDownLatch goOn) implements Log {
        @Override
        public List<Recorded> read(long from, int most) {
            reads.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return log.read(from, most);
        }

        @Override
        public long size() {
            return log.size();
        }

        @Override
        public List<RawRecord> readRaw(long from, int most) {
            return log.readRaw(from, most);
        }

        @Override
        public List<Recorded> readStream(String stream, long fromSequence) {
            return log.readStream(stream, fromSequence);
        }

        @Override
        public long sizeAt(Instant moment) {
            return log.sizeAt(moment);
        }

        @Override
        public Registration onGrowth(GrowthListener listener) {
            return log.onGrowth(listener);
        }
    }
}
