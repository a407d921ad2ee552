package nextstep.command.implementation;

import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.REASON;
import static nextstep.command.implementation.Plans.concluded;
import static nextstep.command.implementation.Plans.givenPlan;

import nextstep.command.Refused;
import nextstep.events.implementation.PlanEvent.PlanPaused;
import nextstep.events.implementation.PlanEvent.PlanResumed;
import org.junit.jupiter.api.Test;

class PausePlanTest {
    @Test
    void letsWorkRest() {
        givenPlan().when(new PausePlan(PLAN, REASON, null)).expectEvents(new PlanPaused(PLAN, REASON, null));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        givenPlan(new PlanPaused(PLAN, REASON, null))
                .when(new PausePlan(PLAN, REASON, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void mayHappenAgainAfterWorkWentOn() {
        givenPlan(new PlanPaused(PLAN, REASON, null), new PlanResumed(PLAN, null, null))
                .when(new PausePlan(PLAN, REASON, null))
                .expectEvents(new PlanPaused(PLAN, REASON, null));
    }

    @Test
    void refusesAPlanThatIsOver() {
        givenPlan(concluded()).when(new PausePlan(PLAN, REASON, null)).expectException(Refused.because("plan-over"));
    }
}
