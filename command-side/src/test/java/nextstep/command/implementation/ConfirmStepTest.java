package nextstep.command.implementation;

import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.STEP;
import static nextstep.command.implementation.Plans.givenStep;

import nextstep.command.Refused;
import nextstep.events.implementation.PlanEvent.StepConfirmed;
import org.junit.jupiter.api.Test;

class ConfirmStepTest {
    @Test
    void saysThatItIsStillTrueToday() {
        givenStep().when(new ConfirmStep(PLAN, STEP, null)).expectEvents(new StepConfirmed(PLAN, STEP, TODAY));
    }

    @Test
    void saysNothingNewOnTheSameDay() {
        givenStep(new StepConfirmed(PLAN, STEP, TODAY))
                .when(new ConfirmStep(PLAN, STEP, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesTomorrow() {
        givenStep()
                .when(new ConfirmStep(PLAN, STEP, TODAY.plusDays(1)))
                .expectException(Refused.because("not-a-past-day"));
    }
}
