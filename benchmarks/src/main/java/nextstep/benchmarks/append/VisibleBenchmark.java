package nextstep.benchmarks.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nextstep.benchmarks.measuring.Line;
import nextstep.benchmarks.measuring.Report;
import nextstep.benchmarks.stores.Store;
import nextstep.events.log.EventLog;
import nextstep.query.AllViews;
import nextstep.query.views.Projector;
import nextstep.query.views.ViewDatabase;

/**
 * How long after it was acknowledged a fact is in the views, while sixteen clients write as fast as they can: asked by one
 * more, which writes and waits. Views and commands share a process, as on a site of one program.
 *
 * @param commands of the sixteen, in each turn
 */
public record VisibleBenchmark(Report report, int turns, int commands) {
    private static final int STREAMS = 1_000;
    private static final int CLIENTS = 16;
    private static final int KEPT = 100_000; // rows in memory, as the query side does
    private static final double GOAL = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** P9 on this store, which is empty. */
    public void on(Store store) {
        try (Store other = store.another();
                OurWriteSide ours = new OurWriteSide(store);
                EventLog log = EventLog.openToRead(store.log());
                ViewDatabase views = other.views()) {
            Projector projector = new Projector(log, views, AllViews.PROJECTIONS, KEPT);
            projector.start();
            try {
                report.note(store.name() + ": warming up");
                turn(ours, projector);
                List<Long> nanos = new ArrayList<>();
                for (int i = 0; i < turns; i++) {
                    nanos.addAll(turn(ours, projector));
                }
                nanos.sort(null);
                report.note("%s: %d waits, the median %.1f ms, the longest %.1f ms"
                        .formatted(
                                store.name(), nanos.size(), nanos.get(nanos.size() / 2) / 1e6, nanos.getLast() / 1e6));
                report.add(Line.slowest(
                        "P9 " + store.name() + ", 16 clients", nanos.get(nanos.size() * 99 / 100) / 1e6, GOAL));
            } finally {
                projector.stop();
            }
        }
    }

    /** How long each write of the one more took to be in the views, in nanoseconds, while the others were at it. */
    private List<Long> turn(OurWriteSide ours, Projector projector) {
        ours.begin(STREAMS + 1);
        Thread load = Thread.ofPlatform().start(() -> new Turn(ours, STREAMS, CLIENTS, commands).load());
        List<Long> nanos = new ArrayList<>();
        for (int number = 0; load.isAlive(); number++) {
            long position = ours.note(STREAMS, number);
            long start = System.nanoTime();
            if (!projector.reaches(position, PATIENCE)) {
                throw new IllegalStateException("The views are at " + projector.position() + ", not at " + position);
            }
            nanos.add(System.nanoTime() - start);
        }
        return nanos;
    }
}
