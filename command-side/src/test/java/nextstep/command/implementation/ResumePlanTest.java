package nextstep.command.implementation;

import static nextstep.command.SmallWorld.ANOTHER_PLAN;
import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.implementation.Plans.MARCH;
import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.REASON;
import static nextstep.command.implementation.Plans.concluded;
import static nextstep.command.implementation.Plans.givenPlan;

import nextstep.command.Refused;
import nextstep.events.implementation.PlanEvent.PlanPaused;
import nextstep.events.implementation.PlanEvent.PlanResumed;
import nextstep.events.implementation.PlanEvent.PlanSuperseded;
import org.junit.jupiter.api.Test;

class ResumePlanTest {
    @Test
    void goesOnAfterAPause() {
        givenPlan(new PlanPaused(PLAN, REASON, MARCH))
                .when(new ResumePlan(PLAN, REASON, TODAY))
                .expectEvents(new PlanResumed(PLAN, REASON, TODAY));
    }

    @Test
    void goesOnAfterItWasConcluded() {
        givenPlan(concluded())
                .when(new ResumePlan(PLAN, REASON, TODAY))
                .expectEvents(new PlanResumed(PLAN, REASON, TODAY));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        givenPlan(new PlanPaused(PLAN, REASON, null), new PlanResumed(PLAN, REASON, null))
                .when(new ResumePlan(PLAN, REASON, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAPlanThatIsUnderWay() {
        givenPlan().when(new ResumePlan(PLAN, REASON, null)).expectException(Refused.because("plan-not-paused"));
    }

    @Test
    void refusesAPlanThatWasSuperseded() {
        givenPlan(new PlanSuperseded(PLAN, ANOTHER_PLAN, REASON, null))
                .when(new ResumePlan(PLAN, REASON, null))
                .expectException(Refused.because("plan-not-paused"));
    }

    @Test
    void refusesADayBeforeThePause() {
        givenPlan(new PlanPaused(PLAN, REASON, MARCH))
                .when(new ResumePlan(PLAN, REASON, MARCH.minusDays(1)))
                .expectException(Refused.because("dates-out-of-order"));
    }
}
