package nextstep.benchmarks;

import java.util.concurrent.Callable;
import nextstep.benchmarks.live.ListenersBenchmark;
import nextstep.benchmarks.measuring.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "listeners", description = "How many who have a page open hear that it has changed, and how soon.")
final class Listen implements Callable<Integer> {
    @Mixin
    private Options options = new Options();

    @Option(names = "--listeners", description = "How many (default: ${DEFAULT-VALUE})", defaultValue = "2500")
    private int listeners;

    @Override
    public Integer call() throws Exception {
        Report report = options.report();
        new ListenersBenchmark(report, listeners, options.folder()).run();
        report.end();
        return 0;
    }
}
