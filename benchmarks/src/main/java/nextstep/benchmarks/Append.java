package nextstep.benchmarks;

import java.util.concurrent.Callable;
import nextstep.benchmarks.append.AppendBenchmark;
import nextstep.benchmarks.measuring.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "append", description = "Commands through the whole write side against plain JDBC (P1, P2, P3).")
final class Append implements Callable<Integer> {
    @Mixin
    private Options options = new Options();

    @Option(
            names = "--streams",
            description = "Aggregates the commands go to (default: ${DEFAULT-VALUE})",
            defaultValue = "1000")
    private int streams;

    @Option(
            names = "--commands",
            description = "Commands in each turn (default: ${DEFAULT-VALUE})",
            defaultValue = "40000")
    private int commands;

    @Option(
            names = "--warm-up",
            description = "Commands before the first turn that counts (default: ${DEFAULT-VALUE})",
            defaultValue = "60000")
    private int warmUp;

    @Override
    public Integer call() throws Exception {
        Report report = options.report();
        AppendBenchmark benchmark = new AppendBenchmark(report, options.pairs(), streams, commands, warmUp);
        options.onEach(benchmark::on);
        report.end();
        return 0;
    }
}
