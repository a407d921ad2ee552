package nextstep.benchmarks.verify;

import java.nio.file.Path;
import java.util.List;
import nextstep.benchmarks.measuring.Cpu;
import nextstep.benchmarks.measuring.Sample;
import nextstep.benchmarks.measuring.Side;
import nextstep.query.AllViews;
import nextstep.query.history.checking.Asked;
import nextstep.query.history.checking.Checker;
import nextstep.query.history.checking.Progress;
import nextstep.query.history.checking.Verdict;

/** The checker that {@code ./next-step verify} runs; {@code views} says whether it folds the results anew, too. */
record Check(Path archive, long size, boolean views) implements Side {
    @Override
    public Sample takeTurn() {
        long cpu = Cpu.own();
        long start = System.nanoTime();
        Verdict verdict = new Checker(AllViews.PROJECTIONS, new Asked(List.of(), null, views), Progress.NOBODY_WATCHES)
                .check(archive);
        if (!verdict.holds()) {
            throw new IllegalStateException("An honest archive does not hold: " + verdict.found());
        }
        return new Sample(size, System.nanoTime() - start, Cpu.own() - cpu, 0, 0);
    }
}
