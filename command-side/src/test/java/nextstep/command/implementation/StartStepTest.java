package nextstep.command.implementation;

import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.implementation.Plans.MARCH;
import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.STEP;
import static nextstep.command.implementation.Plans.completed;
import static nextstep.command.implementation.Plans.givenPlan;
import static nextstep.command.implementation.Plans.givenStep;
import static nextstep.command.implementation.Plans.started;

import nextstep.command.Refused;
import nextstep.events.implementation.PlanEvent.StepStarted;
import org.junit.jupiter.api.Test;

class StartStepTest {
    @Test
    void begins() {
        givenStep().when(new StartStep(PLAN, STEP, MARCH)).expectEvents(started());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        givenStep(started())
                .when(new StartStep(PLAN, STEP, MARCH))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void saysNothingNewWithoutADay() {
        givenStep(started())
                .when(new StartStep(PLAN, STEP, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void correctsTheDay() {
        givenStep(started())
                .when(new StartStep(PLAN, STEP, MARCH.plusDays(1)))
                .expectEvents(new StepStarted(PLAN, STEP, MARCH.plusDays(1)));
    }

    @Test
    void refusesTomorrow() {
        givenStep()
                .when(new StartStep(PLAN, STEP, TODAY.plusDays(1)))
                .expectException(Refused.because("not-a-past-day"));
    }

    @Test
    void refusesACompletedStep() {
        givenStep(completed()).when(new StartStep(PLAN, STEP, MARCH)).expectException(Refused.because("step-over"));
    }

    @Test
    void refusesAStepThatIsNotThere() {
        givenPlan().when(new StartStep(PLAN, STEP, MARCH)).expectException(Refused.because("unknown-step"));
    }
}
