package nextstep.benchmarks.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import nextstep.benchmarks.history.History;
import nextstep.benchmarks.history.HistoryLoad;
import nextstep.benchmarks.measuring.Line;
import nextstep.benchmarks.measuring.Pairs;
import nextstep.benchmarks.measuring.Report;
import nextstep.benchmarks.measuring.Sample;
import nextstep.benchmarks.stores.Store;

/** Checking an archive of so many events, without and with its results, against reading and hashing it. */
public record VerifyBenchmark(Report report, int pairs, long size) {
    private static final double GOAL = 0.33;

    /** P5 on this store, which is empty. */
    public void on(Store store) throws SQLException, IOException, InterruptedException {
        report.note(store.name() + ": generating, loading, folding, sealing and exporting " + size + " events");
        HistoryLoad.load(History.of(size), store.log());
        Path archive = ArchiveMaking.of(store, size);
        ReadAndHash limit = new ReadAndHash(archive, size);
        Check log = new Check(archive, size, false);
        log.takeTurn();
        limit.takeTurn();
        Pairs measured = Pairs.measure(log, limit, pairs);
        report.add(Line.rate("P5 archive of " + size + " events, the log part", "events/s", measured, GOAL));
        Sample whole = new Check(archive, size, true).takeTurn();
        report.note("results included: %.1f s, %,.0f events/s".formatted(whole.nanos() / 1e9, whole.perSecond()));
    }
}
