package nextstep.benchmarks.rebuild;

import java.sql.SQLException;
import nextstep.benchmarks.history.History;
import nextstep.benchmarks.history.HistoryLoad;
import nextstep.benchmarks.measuring.Line;
import nextstep.benchmarks.measuring.Pairs;
import nextstep.benchmarks.measuring.Report;
import nextstep.benchmarks.stores.Store;

/** All views made anew from a generated history, against the floor. */
public record RebuildBenchmark(Report report, int pairs, long size) {
    private static final double GOAL = 0.25;

    /** P4 on this store, which is empty. */
    public void on(Store store) throws SQLException {
        report.note(store.name() + ": generating and loading " + size + " facts, then one turn of each to warm up");
        HistoryLoad.load(History.of(size), store.log());
        Floor floor = new Floor(store, size);
        Rebuild rebuild = new Rebuild(store, size, floor);
        Pairs.measure(rebuild, floor, 1);
        Pairs measured = Pairs.measure(rebuild, floor, pairs);
        report.add(Line.rate("P4 " + store.name() + ", all views from " + size + " facts", "facts/s", measured, GOAL));
    }
}
