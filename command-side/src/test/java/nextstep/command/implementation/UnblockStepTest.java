package nextstep.command.implementation;

import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.implementation.Plans.MARCH;
import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.STEP;
import static nextstep.command.implementation.Plans.blocked;
import static nextstep.command.implementation.Plans.givenStep;
import static nextstep.command.implementation.Plans.started;

import nextstep.command.Refused;
import nextstep.events.implementation.PlanEvent.StepUnblocked;
import org.junit.jupiter.api.Test;

class UnblockStepTest {
    @Test
    void goesOn() {
        givenStep(blocked())
                .when(new UnblockStep(PLAN, STEP, null, TODAY))
                .expectEvents(new StepUnblocked(PLAN, STEP, null, TODAY));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        givenStep(blocked(), new StepUnblocked(PLAN, STEP, null, TODAY))
                .when(new UnblockStep(PLAN, STEP, null, TODAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAStepThatIsNotBlocked() {
        givenStep(started())
                .when(new UnblockStep(PLAN, STEP, null, TODAY))
                .expectException(Refused.because("step-not-blocked"));
    }

    @Test
    void refusesADayBeforeItWasBlocked() {
        givenStep(blocked())
                .when(new UnblockStep(PLAN, STEP, null, MARCH))
                .expectException(Refused.because("dates-out-of-order"));
    }
}
