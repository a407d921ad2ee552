package nextstep.benchmarks;

import java.util.concurrent.Callable;
import nextstep.benchmarks.measuring.Report;
import nextstep.benchmarks.verify.VerifyBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "verify", description = "Checking an archive without the server, against reading and hashing it (P5).")
final class Verify implements Callable<Integer> {
    @Mixin
    private Options options = new Options();

    @Option(names = "--size", description = "Events in the log (default: ${DEFAULT-VALUE})", defaultValue = "1000000")
    private long size;

    @Override
    public Integer call() throws Exception {
        Report report = options.report();
        options.onEach(new VerifyBenchmark(report, options.pairs(), size)::on);
        report.end();
        return 0;
    }
}
