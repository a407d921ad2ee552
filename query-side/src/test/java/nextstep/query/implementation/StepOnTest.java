package nextstep.query.implementation;

import static nextstep.query.implementation.StepChange.BLOCKED;
import static nextstep.query.implementation.StepChange.COMPLETED;
import static nextstep.query.implementation.StepChange.CONFIRMED;
import static nextstep.query.implementation.StepChange.DROPPED;
import static nextstep.query.implementation.StepChange.NOTED;
import static nextstep.query.implementation.StepChange.PLANNED;
import static nextstep.query.implementation.StepChange.REOPENED;
import static nextstep.query.implementation.StepChange.RESCHEDULED;
import static nextstep.query.implementation.StepChange.STARTED;
import static nextstep.query.implementation.StepChange.UNBLOCKED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepOnTest {
    private final List<StepSaid> said = new ArrayList<>();

    @Test
    void isNotThereBeforeTheFirstDayAnythingWasSaidOf() {
        say(PLANNED, "2026-03-01");

        assertThat(StepOn.of(said, day("2026-02-28"))).isEmpty();
        assertThat(on("2026-03-01").state()).isEqualTo(StepState.PLANNED);
    }

    @Test
    void standsFromTheVeryDayOfEachWord() {
        say(PLANNED, "2026-03-01");
        say(STARTED, "2026-03-10");
        say(BLOCKED, "2026-04-01");
        say(UNBLOCKED, "2026-04-15");
        say(COMPLETED, "2026-05-03");

        assertThat(on("2026-03-09").state()).isEqualTo(StepState.PLANNED);
        assertThat(on("2026-03-10").state()).isEqualTo(StepState.UNDER_WAY);
        assertThat(on("2026-04-14").state()).isEqualTo(StepState.BLOCKED);
        assertThat(on("2026-04-15").state()).isEqualTo(StepState.UNDER_WAY);
        assertThat(on("2026-05-03").state()).isEqualTo(StepState.COMPLETED);
    }

    @Test
    void isPlannedAgainWhenUnblockedBeforeItWasStarted() {
        say(PLANNED, "2026-03-01");
        say(BLOCKED, "2026-03-02");
        say(UNBLOCKED, "2026-03-03");

        assertThat(on("2026-03-03").state()).isEqualTo(StepState.PLANNED);
    }

    @Test
    void staysBlockedWhenWorkOnItBeginsUntilItIsUnblocked() {
        say(PLANNED, "2026-03-01");
        say(BLOCKED, "2026-03-02");
        say(STARTED, "2026-03-03");

        assertThat(on("2026-03-03").state()).isEqualTo(StepState.BLOCKED);
        assertThat(on("2026-03-03").decided().on()).isEqualTo("2026-03-02");
    }

    @Test
    void isPlannedAgainWhenReopenedWithoutEverBeingStarted() {
        say(PLANNED, "2026-03-01");
        say(DROPPED, "2026-05-03");
        say(REOPENED, "2026-05-10");

        assertThat(on("2026-05-10").state()).isEqualTo(StepState.PLANNED);
    }

    @Test
    void wasCompletedOnTheDaysBeforeItWasReopened() {
        say(PLANNED, "2026-03-01");
        say(STARTED, "2026-03-02");
        say(COMPLETED, "2026-05-03");
        say(REOPENED, "2026-05-10");
        say(COMPLETED, "2026-06-20");

        assertThat(on("2026-05-05").state()).isEqualTo(StepState.COMPLETED);
        assertThat(on("2026-05-10").state()).isEqualTo(StepState.UNDER_WAY);
        assertThat(on("2026-06-19").state()).isEqualTo(StepState.UNDER_WAY);
        assertThat(on("2026-06-20").decided().on()).isEqualTo(day("2026-06-20"));
    }

    @Test
    void followsTheLaterRecordWhereItSpeaksOfAnEarlierDay() {
        say(PLANNED, "2026-03-01");
        say(STARTED, "2026-11-22"); // said without a day, so it counts from the day it was recorded
        say(COMPLETED, "2026-05-03");

        assertThat(on("2026-04-30").state()).isEqualTo(StepState.PLANNED);
        assertThat(on("2026-05-03").state()).isEqualTo(StepState.COMPLETED);
        assertThat(on("2026-11-22").state()).isEqualTo(StepState.COMPLETED);
    }

    @Test
    void isThereBeforeTheDayItsPlanningWasRecordedWhenSomethingIsDatedEarlier() {
        plan("2026-11-22", "2026-12-31");
        say(COMPLETED, "2026-05-03");

        assertThat(on("2026-06-01").state()).isEqualTo(StepState.COMPLETED);
        assertThat(on("2026-06-01").due()).isEqualTo(day("2026-12-31"));
    }

    @Test
    void isPlannedOnDaysOfWhichOnlyANoteSpeaks() {
        say(PLANNED, "2026-11-22");
        say(NOTED, "2026-05-03");

        assertThat(on("2026-05-03").state()).isEqualTo(StepState.PLANNED);
    }

    @Test
    void isOverdueFromTheDayAfterItWasDue() {
        plan("2026-03-01", "2026-04-01");

        assertThat(on("2026-04-01").isOverdue(day("2026-04-01"))).isFalse();
        assertThat(on("2026-04-02").isOverdue(day("2026-04-02"))).isTrue();
    }

    @Test
    void isNeverOverdueOnceCompletedOrDropped() {
        plan("2026-03-01", "2026-04-01");
        say(COMPLETED, "2026-05-01");
        say(REOPENED, "2026-05-02");
        say(DROPPED, "2026-05-03");

        assertThat(on("2026-05-01").isOverdue(day("2026-05-01"))).isFalse();
        assertThat(on("2026-05-02").isOverdue(day("2026-05-02"))).isTrue();
        assertThat(on("2026-05-03").isOverdue(day("2026-05-03"))).isFalse();
    }

    @Test
    void isDueOnTheDayItWasRescheduledToFromThenOn() {
        plan("2026-03-01", "2026-04-01");
        reschedule("2026-03-20", null);

        assertThat(on("2026-03-19").due()).isEqualTo(day("2026-04-01"));
        assertThat(on("2026-03-20").due()).isNull();
    }

    @Test
    void isUnconfirmedOnTheNinetyFirstDayWithoutAWord() {
        say(PLANNED, "2026-01-01");

        assertThat(on("2026-04-01").unconfirmedFor(day("2026-04-01"), null)).isEmpty();
        assertThat(on("2026-04-02").unconfirmedFor(day("2026-04-02"), null)).hasValue(91);
    }

    @Test
    void isConfirmedByAWordOnItOrOnAllOpenStepsOfItsPlan() {
        say(PLANNED, "2026-01-01");
        say(CONFIRMED, "2026-03-01");

        assertThat(on("2026-05-01").unconfirmedFor(day("2026-05-01"), null)).isEmpty();
        assertThat(on("2026-07-01").unconfirmedFor(day("2026-07-01"), null)).hasValue(122);
        assertThat(on("2026-07-01").unconfirmedFor(day("2026-07-01"), day("2026-06-01")))
                .isEmpty();
    }

    @Test
    void needsNoConfirmationOnceCompleted() {
        say(PLANNED, "2026-01-01");
        say(COMPLETED, "2026-01-02");

        assertThat(on("2026-11-22").unconfirmedFor(day("2026-11-22"), null)).isEmpty();
    }

    private StepOn on(String day) {
        return StepOn.of(said, day(day)).orElseThrow();
    }

    private void say(StepChange what, String on) {
        said.add(new StepSaid(what, day(on), said.size(), null, null, null, List.of()));
    }

    private void plan(String on, String due) {
        said.add(new StepSaid(PLANNED, day(on), said.size(), null, null, day(due), List.of()));
    }

    private void reschedule(String on, @Nullable LocalDate due) {
        said.add(new StepSaid(RESCHEDULED, day(on), said.size(), null, "later", due, List.of()));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
