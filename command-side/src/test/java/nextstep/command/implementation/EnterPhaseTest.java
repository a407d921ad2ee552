package nextstep.command.implementation;

import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.implementation.Plans.MARCH;
import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.concluded;
import static nextstep.command.implementation.Plans.givenNothing;
import static nextstep.command.implementation.Plans.givenPlan;

import nextstep.command.Refused;
import nextstep.events.implementation.Phase;
import nextstep.events.implementation.PlanEvent.PhaseEntered;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

class EnterPhaseTest {
    @Test
    void saysWhereAPlanStands() {
        givenPlan()
                .when(new EnterPhase(PLAN, Phase.PILOT, MARCH, null))
                .expectEvents(new PhaseEntered(PLAN, Phase.PILOT, MARCH, null));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        givenPlan(new PhaseEntered(PLAN, Phase.PILOT, MARCH, null))
                .when(new EnterPhase(PLAN, Phase.PILOT, MARCH, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesTomorrow() {
        givenPlan()
                .when(new EnterPhase(PLAN, Phase.PILOT, TODAY.plusDays(1), null))
                .expectException(Refused.because("not-a-past-day"));
    }

    @Test
    void refusesAPlanThatIsOver() {
        givenPlan(concluded())
                .when(new EnterPhase(PLAN, Phase.PILOT, MARCH, null))
                .expectException(Refused.because("plan-over"));
    }

    @Test
    void doesNotFindAPlanThatIsNotThere() {
        givenNothing()
                .when(new EnterPhase(PLAN, Phase.PILOT, MARCH, null))
                .expectException(AggregateNotFoundException.class);
    }
}
