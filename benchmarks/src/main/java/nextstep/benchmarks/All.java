package nextstep.benchmarks;

import java.util.List;
import java.util.concurrent.Callable;
import nextstep.benchmarks.append.AppendBenchmark;
import nextstep.benchmarks.asof.AsOfBenchmark;
import nextstep.benchmarks.measuring.Report;
import nextstep.benchmarks.rebuild.RebuildBenchmark;
import nextstep.benchmarks.stores.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "all", description = "All of them, at sizes that take a few minutes together.")
final class All implements Callable<Integer> {
    private static final int STREAMS = 1_000;
    private static final int COMMANDS = 20_000;
    private static final int WARM_UP = 40_000;
    private static final long FACTS = 200_000;
    private static final List<Long> SIZES = List.of(10_000L, 100_000L);
    private static final int REQUESTS = 20;

    @Mixin
    private Options options = new Options();

    @Override
    public Integer call() throws Exception {
        Report report = options.report();
        int pairs = options.pairs();
        options.onEach(store -> {
            try (Store appended = store.another();
                    Store rebuilt = store.another()) {
                new AppendBenchmark(report, pairs, STREAMS, COMMANDS, WARM_UP).on(appended);
                new RebuildBenchmark(report, pairs, FACTS).on(rebuilt);
                new AsOfBenchmark(report, pairs, SIZES, REQUESTS).on(store);
            }
        });
        report.end();
        return 0;
    }
}
