package nextstep.benchmarks;

import java.util.List;
import java.util.concurrent.Callable;
import nextstep.benchmarks.asof.AsOfBenchmark;
import nextstep.benchmarks.measuring.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "as-of", description = "Pages as of earlier positions, against the current page (P6).")
final class AsOf implements Callable<Integer> {
    @Mixin
    private Options options = new Options();

    @Option(
            names = "--sizes",
            split = ",",
            description = "Facts in the log (default: ${DEFAULT-VALUE})",
            defaultValue = "10000,100000,1000000")
    private List<Long> sizes = List.of();

    @Option(
            names = "--requests",
            description = "Requests in each turn (default: ${DEFAULT-VALUE})",
            defaultValue = "40")
    private int requests;

    @Override
    public Integer call() throws Exception {
        Report report = options.report();
        options.onEach(new AsOfBenchmark(report, options.pairs(), sizes, requests)::on);
        report.end();
        return 0;
    }
}
