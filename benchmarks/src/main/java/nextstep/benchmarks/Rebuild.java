package nextstep.benchmarks;

import java.util.concurrent.Callable;
import nextstep.benchmarks.measuring.Report;
import nextstep.benchmarks.rebuild.RebuildBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "rebuild", description = "All views made anew, against reading, parsing and folding in memory (P4).")
final class Rebuild implements Callable<Integer> {
    @Mixin
    private Options options = new Options();

    @Option(names = "--size", description = "Facts in the log (default: ${DEFAULT-VALUE})", defaultValue = "1000000")
    private long size;

    @Override
    public Integer call() throws Exception {
        Report report = options.report();
        options.onEach(new RebuildBenchmark(report, options.pairs(), size)::on);
        report.end();
        return 0;
    }
}
