package nextstep.benchmarks;

import java.util.concurrent.Callable;
import nextstep.benchmarks.door.DoorBenchmark;
import nextstep.benchmarks.measuring.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "door", description = "Commands over HTTP with a session, against a handler that does nothing (P8).")
final class AtTheDoor implements Callable<Integer> {
    @Mixin
    private Options options = new Options();

    @Option(
            names = "--requests",
            description = "Requests in each turn (default: ${DEFAULT-VALUE})",
            defaultValue = "20000")
    private int requests;

    @Override
    public Integer call() throws Exception {
        Report report = options.report();
        options.onEach(new DoorBenchmark(report, options.pairs(), requests)::on);
        report.end();
        return 0;
    }
}
