package nextstep.command.implementation;

import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.REASON;
import static nextstep.command.implementation.Plans.concluded;
import static nextstep.command.implementation.Plans.givenPlan;

import nextstep.command.Refused;
import nextstep.events.implementation.PlanEvent.ProgressNoted;
import org.junit.jupiter.api.Test;

class NoteProgressTest {
    @Test
    void notesSomethingAboutAPlan() {
        givenPlan()
                .when(new NoteProgress(PLAN, REASON, null))
                .expectEvents(new ProgressNoted(PLAN, null, REASON, null));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        givenPlan(new ProgressNoted(PLAN, null, REASON, null))
                .when(new NoteProgress(PLAN, REASON, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAPlanThatIsOver() {
        givenPlan(concluded()).when(new NoteProgress(PLAN, REASON, null)).expectException(Refused.because("plan-over"));
    }
}
