package nextstep.benchmarks;

import java.util.concurrent.Callable;
import nextstep.benchmarks.measuring.Report;
import nextstep.benchmarks.pages.PagesBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "pages",
        description =
                "The coordination matrix against bytes that are merely sent (P7), and what a first visit weighs (P12).")
final class PagesServed implements Callable<Integer> {
    @Mixin
    private Options options = new Options();

    @Option(names = "--size", description = "Facts in the log (default: ${DEFAULT-VALUE})", defaultValue = "20000")
    private long size;

    @Option(
            names = "--requests",
            description = "Requests in each turn (default: ${DEFAULT-VALUE})",
            defaultValue = "200")
    private int requests;

    @Override
    public Integer call() throws Exception {
        Report report = options.report();
        options.onEach(new PagesBenchmark(report, options.pairs(), size, requests)::on);
        report.end();
        return 0;
    }
}
