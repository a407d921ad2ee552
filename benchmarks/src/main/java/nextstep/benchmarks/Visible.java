package nextstep.benchmarks;

import java.util.concurrent.Callable;
import nextstep.benchmarks.append.VisibleBenchmark;
import nextstep.benchmarks.measuring.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "visible", description = "How soon the views show what was written, under load (P9).")
final class Visible implements Callable<Integer> {
    @Mixin
    private Options options = new Options();

    @Option(
            names = "--commands",
            description = "Commands of the load in each turn (default: ${DEFAULT-VALUE})",
            defaultValue = "40000")
    private int commands;

    @Override
    public Integer call() throws Exception {
        Report report = options.report();
        options.onEach(new VisibleBenchmark(report, options.pairs(), commands)::on);
        report.end();
        return 0;
    }
}
