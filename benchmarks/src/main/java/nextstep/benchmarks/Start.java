package nextstep.benchmarks;

import java.util.concurrent.Callable;
import nextstep.benchmarks.measuring.Report;
import nextstep.benchmarks.start.StartBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "start", description = "A start to the first page, against a trivial Spring Boot program (P11).")
final class Start implements Callable<Integer> {
    @Mixin
    private Options options = new Options();

    @Override
    public Integer call() throws Exception {
        Report report = options.report();
        new StartBenchmark(report, options.pairs(), options.folder()).run();
        report.end();
        return 0;
    }
}
