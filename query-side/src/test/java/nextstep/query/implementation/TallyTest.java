package nextstep.query.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import nextstep.query.catalogue.ProgressState;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void saysNoPercentageWhereNoStepsStandBehindIt() {
        assertThat(Tally.NONE.percent()).isEmpty();
        assertThat(InWords.of(Tally.NONE)).isEqualTo("no steps reported");
        assertThat(Tally.NONE.progress()).isEqualTo(ProgressState.NOT_REPORTED);
    }

    @Test
    void saysZeroPercentWhereStepsArePlannedAndNoneIsCompleted() {
        Tally tally = step(StepState.PLANNED, 1);

        assertThat(tally.percent()).hasValue(0);
        assertThat(tally.progress()).isEqualTo(ProgressState.PLANNED);
    }

    @Test
    void weighsStepsAndRoundsDown() {
        Tally tally = step(StepState.COMPLETED, 2).plus(step(StepState.PLANNED, 1));

        assertThat(tally.percent()).hasValue(66);
        assertThat(tally.progress()).isEqualTo(ProgressState.UNDER_WAY);
    }

    @Test
    void leavesDroppedStepsOutOfTheShare() {
        Tally tally = step(StepState.COMPLETED, 1).plus(step(StepState.DROPPED, 5));

        assertThat(tally.percent()).hasValue(100);
        assertThat(tally.steps()).isEqualTo(1);
        assertThat(tally.progress()).isEqualTo(ProgressState.COMPLETED);
    }

    @Test
    void isDroppedWhenEveryStepIs() {
        Tally tally = step(StepState.DROPPED, 1);

        assertThat(tally.percent()).isEmpty();
        assertThat(tally.progress()).isEqualTo(ProgressState.DROPPED);
        assertThat(InWords.of(tally)).isEqualTo("1 step dropped, none open");
    }

    @Test
    void isBlockedOnlyWhenNothingElseCanGoOn() {
        Tally blocked = step(StepState.BLOCKED, 1).plus(step(StepState.COMPLETED, 1));

        assertThat(blocked.progress()).isEqualTo(ProgressState.BLOCKED);
        assertThat(blocked.plus(step(StepState.UNDER_WAY, 1)).progress()).isEqualTo(ProgressState.UNDER_WAY);
    }

    @Test
    void isToldInWords() {
        Tally tally = Tally.of(StepState.COMPLETED, 3, 3, 0, 0)
                .plus(Tally.of(StepState.PLANNED, 3, 3, 2, 1))
                .plus(step(StepState.BLOCKED, 1));

        assertThat(InWords.of(tally)).isEqualTo("3 of 7 steps completed, 1 blocked, 2 overdue, 1 unconfirmed");
    }

    private static Tally step(StepState state, int weight) {
        return Tally.of(state, weight, false, false);
    }
}
