package nextstep.command.implementation;

import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.implementation.Plans.MARCH;
import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.concluded;
import static nextstep.command.implementation.Plans.givenPlan;

import nextstep.command.Refused;
import nextstep.events.implementation.PlanEvent.PlanConfirmed;
import org.junit.jupiter.api.Test;

class ConfirmPlanTest {
    @Test
    void saysThatItIsStillTrueToday() {
        givenPlan().when(new ConfirmPlan(PLAN, null)).expectEvents(new PlanConfirmed(PLAN, TODAY));
    }

    @Test
    void saysNothingNewOnTheSameDay() {
        givenPlan(new PlanConfirmed(PLAN, TODAY))
                .when(new ConfirmPlan(PLAN, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void speaksAgainOnALaterDay() {
        givenPlan(new PlanConfirmed(PLAN, MARCH))
                .when(new ConfirmPlan(PLAN, null))
                .expectEvents(new PlanConfirmed(PLAN, TODAY));
    }

    @Test
    void refusesAPlanThatIsOver() {
        givenPlan(concluded()).when(new ConfirmPlan(PLAN, null)).expectException(Refused.because("plan-over"));
    }
}
