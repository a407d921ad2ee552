package nextstep.benchmarks.door;

import java.io.IOException;
import nextstep.benchmarks.measuring.Line;
import nextstep.benchmarks.measuring.Pairs;
import nextstep.benchmarks.measuring.Report;
import nextstep.benchmarks.stores.Store;

/**
 * Commands over HTTP from somebody with a session, at sixteen connections, against a handler that does nothing. The clients run in
 * this process and do the same for both.
 *
 * @param requests in each turn
 */
public record DoorBenchmark(Report report, int pairs, int requests) {
    private static final double GOAL = 0.5;

    /** P8 on this store, which is empty. */
    public void on(Store store) throws IOException {
        try (Door ours = new OurDoor(store);
                Door trivial = new TrivialDoor()) {
            Rush commands = new Rush(ours, store, requests);
            Rush nothing = new Rush(trivial, store, requests);
            report.note(store.name() + ": warming up");
            for (int turn = 0; turn < 2; turn++) {
                commands.takeTurn();
                nothing.takeTurn();
            }
            Pairs measured = Pairs.measure(commands, nothing, pairs);
            report.add(Line.rate("P8 " + store.name() + ", 16 connections", "requests/s", measured, GOAL));
        }
    }
}
