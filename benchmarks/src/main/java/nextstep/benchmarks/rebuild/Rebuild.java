package nextstep.benchmarks.rebuild;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nextstep.benchmarks.measuring.Cpu;
import nextstep.benchmarks.measuring.Sample;
import nextstep.benchmarks.measuring.Side;
import nextstep.benchmarks.stores.Store;
import nextstep.events.log.EventLog;
import nextstep.query.AllViews;
import nextstep.query.views.Projector;
import nextstep.query.views.ViewDatabase;

/** All views from the first fact to the last, beside those that are read, by the projector that runs on the site, until all are safe. */
record Rebuild(Store store, long size, Floor floor) implements Side {
    private static final int KEEP = 100_000; // as the query side does

    @Override
    public Sample takeTurn() {
        try (Store fresh = store.another()) {
            long cpu = Cpu.own() + store.serverCpuNanos();
            long start = System.nanoTime();
            try (EventLog log = EventLog.openToRead(store.log());
                    ViewDatabase read = fresh.views();
                    ViewDatabase made = read.beside()) {
                Projector projector = new Projector(log, made, AllViews.PROJECTIONS, KEEP);
                projector.catchUp();
                if (!projector.stopped().isEmpty() || projector.position() != size - 1) {
                    throw new IllegalStateException(
                            "Reached " + projector.position() + ", stopped: " + projector.stopped());
                }
                made.complete();
            }
            long took = System.nanoTime() - start;
            long cpuTook = Cpu.own() + store.serverCpuNanos() - cpu;
            check(fresh);
            return new Sample(size, took, cpuTook, 0, 0);
        }
    }

    /** What the views hold is what the log says: as many plans and initiatives as there are streams of them. */
    private void check(Store fresh) {
        String url = fresh.url().isEmpty()
                ? "jdbc:sqlite:" + fresh.viewsFile() + ".2"
                : fresh.url() + "?currentSchema=views_next";
        var streams = floor.fold().keySet();
        try (Connection connection = DriverManager.getConnection(url, fresh.user(), "");
                Statement statement = connection.createStatement()) {
            for (String[] each : new String[][] {
                {"plan:", "implementation_plans", "plan"},
                {"initiative:", "catalogue_initiatives", "initiative"},
                {"role:", "coordination_roles", "initiative || context || holder"}
            }) {
                long expected =
                        streams.stream().filter(it -> it.startsWith(each[0])).count();
                try (ResultSet row = statement.executeQuery(
                        "select count(distinct " + each[2] + ") from " + each[1] + " where to_position is null")) {
                    row.next();
                    if (row.getLong(1) != expected) {
                        throw new IllegalStateException(
                                each[1] + " has " + row.getLong(1) + " current rows, the log " + expected);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
