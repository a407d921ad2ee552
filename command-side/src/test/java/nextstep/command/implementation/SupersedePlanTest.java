package nextstep.command.implementation;

import static nextstep.command.SmallWorld.ANOTHER_PLAN;
import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.REASON;
import static nextstep.command.implementation.Plans.concluded;
import static nextstep.command.implementation.Plans.givenPlan;

import nextstep.command.Refused;
import nextstep.events.implementation.PlanEvent.PlanSuperseded;
import nextstep.events.implementation.PlanId;
import org.junit.jupiter.api.Test;

class SupersedePlanTest {
    @Test
    void putsAnotherInItsPlace() {
        givenPlan().when(supersede(ANOTHER_PLAN)).expectEvents(superseded());
    }

    @Test
    void mayHappenToAConcludedPlan() {
        givenPlan(concluded()).when(supersede(ANOTHER_PLAN)).expectEvents(superseded());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        givenPlan(superseded())
                .when(supersede(ANOTHER_PLAN))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAPlanThatWasSupersededOtherwise() {
        givenPlan(new PlanSuperseded(PLAN, new PlanId("third"), REASON, null))
                .when(supersede(ANOTHER_PLAN))
                .expectException(Refused.because("plan-over"));
    }

    @Test
    void refusesItself() {
        givenPlan().when(supersede(PLAN)).expectException(Refused.because("superseded-by-itself"));
    }

    @Test
    void refusesAnUnknownPlan() {
        givenPlan().when(supersede(new PlanId("none"))).expectException(Refused.because("unknown-plan"));
    }

    private static PlanSuperseded superseded() {
        return new PlanSuperseded(PLAN, ANOTHER_PLAN, REASON, null);
    }

    private static SupersedePlan supersede(PlanId by) {
        return new SupersedePlan(PLAN, by, REASON, null);
    }
}
