package nextstep.query.history.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nextstep.events.Fact;
import nextstep.query.AllViews;
import nextstep.query.history.Regions;
import nextstep.query.history.proof.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HonestHistoriesTest {
    @TempDir
    Path folder;

    private int histories;

    /** Sizes at which tiles, levels and files begin and end, and some in between. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 9_999, 10_000, 10_001, 66_000})
    void neverRaiseAnAlarmAtAnEdge(int size) {
        check(size, size / 3);
    }

    @Test
    void neverRaiseAnAlarm() {
        qt().withExamples(8)
                .forAll(integers().between(0, 3_000), integers().between(0, 3_000))
                .checkAssert((a, b) -> check(Math.max(a, b), Math.min(a, b)));
    }

    /** A history of this size, checked by somebody who kept the checkpoint of an earlier size. */
    private void check(int size, int earlier) {
        Fact[] facts = Arrays.copyOf(Regions.renamedTwice(size / 3 + 1), size);
        Path own = folder.resolve("history-" + histories++);
        try (Kept kept = new Kept(own)) {
            Note then = kept.record(Arrays.copyOf(facts, earlier)).note();
            Path archive = kept.record(Arrays.copyOfRange(facts, earlier, size)).archive(own.resolve("archive.tar"));

            Verdict verdict = new Checker(
                            AllViews.PROJECTIONS, new Asked(List.of(), then, true), Progress.NOBODY_WATCHES)
                    .check(archive);

            assertThat(verdict.found()).isEmpty();
            assertThat(verdict.held()).hasSize(8);
        }
    }
}
