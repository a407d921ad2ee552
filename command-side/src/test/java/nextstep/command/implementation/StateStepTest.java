package nextstep.command.implementation;

import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.implementation.Plans.EVIDENCE;
import static nextstep.command.implementation.Plans.MARCH;
import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.REASON;
import static nextstep.command.implementation.Plans.STEP;
import static nextstep.command.implementation.Plans.TITLE;
import static nextstep.command.implementation.Plans.blocked;
import static nextstep.command.implementation.Plans.concluded;
import static nextstep.command.implementation.Plans.dropped;
import static nextstep.command.implementation.Plans.givenPlan;
import static nextstep.command.implementation.Plans.givenStep;
import static nextstep.command.implementation.Plans.made;
import static nextstep.command.implementation.Plans.planned;
import static nextstep.command.implementation.Plans.started;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Refused;
import nextstep.command.SmallWorld;
import nextstep.events.implementation.PlanEvent.StepCompleted;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.PlanEvent.StepReopened;
import nextstep.events.implementation.PlanEvent.StepRescheduled;
import nextstep.events.implementation.PlanEvent.StepStarted;
import nextstep.events.implementation.PlanEvent.StepUnblocked;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StateStepTest {
    @Test
    void plansAndCompletesAStepAtOnce() {
        givenPlan()
                .when(state(StatedState.COMPLETED, MARCH.plusMonths(2), null, EVIDENCE))
                .expectEvents(unassigned(), new StepCompleted(PLAN, STEP, EVIDENCE, MARCH.plusMonths(2)));
    }

    @Test
    void saysNothingNewWhereItStandsSo() {
        givenStep(started(), new StepCompleted(PLAN, STEP, EVIDENCE, MARCH.plusMonths(2)))
                .when(state(StatedState.COMPLETED, MARCH.plusMonths(2), null, EVIDENCE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void saysNothingNewWhereLessIsSaid() {
        givenStep(blocked())
                .when(state(StatedState.BLOCKED, null, null, List.of()))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void takesTheDayOfRecordingWhereNoneWasStated() {
        SmallWorld.with(Plan.class)
                .givenCurrentTime(SmallWorld.CLOCK.instant())
                .andGiven(made(), planned(), new StepStarted(PLAN, STEP, null))
                .when(state(StatedState.STARTED, TODAY, null, List.of()))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void startsAndUnblocks() {
        givenStep(blocked())
                .when(state(StatedState.STARTED, TODAY, null, List.of()))
                .expectEvents(new StepUnblocked(PLAN, STEP, null, TODAY), new StepStarted(PLAN, STEP, TODAY));
    }

    @Test
    void goesOnWithoutStartingTwice() {
        givenStep(started(), blocked())
                .when(state(StatedState.STARTED, TODAY, null, List.of()))
                .expectEvents(new StepUnblocked(PLAN, STEP, null, TODAY));
    }

    @Test
    void correctsTheDayOfTheStart() {
        givenStep(started())
                .when(state(StatedState.STARTED, TODAY, null, List.of()))
                .expectEvents(new StepStarted(PLAN, STEP, TODAY));
    }

    @Test
    void reopensForAReason() {
        givenStep(dropped())
                .when(state(StatedState.STARTED, TODAY, REASON, List.of()))
                .expectEvents(new StepReopened(PLAN, STEP, REASON, TODAY), new StepStarted(PLAN, STEP, TODAY));
    }

    @Test
    void refusesToReopenWithoutAReason() {
        givenStep(dropped())
                .when(state(StatedState.STARTED, TODAY, null, List.of()))
                .expectException(Refused.because("reason-missing"));
    }

    @Test
    void refusesToBlockWithoutAReason() {
        givenStep()
                .when(state(StatedState.BLOCKED, TODAY, null, List.of()))
                .expectException(Refused.because("reason-missing"));
    }

    @Test
    void refusesToCompleteWithoutEvidence() {
        givenStep()
                .when(state(StatedState.COMPLETED, TODAY, null, List.of()))
                .expectException(Refused.because("evidence-missing"));
    }

    @Test
    void refusesToPlanWhatHasBegun() {
        givenStep(started())
                .when(state(StatedState.PLANNED, null, null, List.of()))
                .expectException(Refused.because("step-started"));
    }

    @Test
    void reschedulesForAReason() {
        givenStep(started())
                .when(new StateStep(PLAN, STEP, TITLE, TODAY, null, null, StatedState.STARTED, null, REASON, List.of()))
                .expectEvents(new StepRescheduled(PLAN, STEP, TODAY, REASON, null));
    }

    @Test
    void refusesAnotherTitle() {
        givenStep()
                .when(new StateStep(
                        PLAN, STEP, new Title("Another"), null, null, null, StatedState.PLANNED, null, null, List.of()))
                .expectException(Refused.because("step-known"));
    }

    @Test
    void refusesAnotherWeight() {
        givenStep()
                .when(new StateStep(PLAN, STEP, TITLE, null, 2, null, StatedState.PLANNED, null, null, List.of()))
                .expectException(Refused.because("step-known"));
    }

    @Test
    void refusesAPlanThatIsOver() {
        givenStep(concluded())
                .when(state(StatedState.BLOCKED, TODAY, REASON, List.of()))
                .expectException(Refused.because("plan-over"));
    }

    private static StateStep state(
            StatedState state, @Nullable LocalDate on, @Nullable Prose reason, List<Evidence> evidence) {
        return new StateStep(PLAN, STEP, TITLE, null, null, null, state, on, reason, evidence);
    }

    private static StepPlanned unassigned() {
        return new StepPlanned(PLAN, STEP, TITLE, null, 1, null, null);
    }
}
