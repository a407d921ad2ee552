package nextstep.command.implementation;

import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.REASON;
import static nextstep.command.implementation.Plans.STEP;
import static nextstep.command.implementation.Plans.givenPlan;
import static nextstep.command.implementation.Plans.givenStep;

import nextstep.command.Refused;
import nextstep.events.implementation.PlanEvent.ProgressNoted;
import org.junit.jupiter.api.Test;

class NoteStepProgressTest {
    @Test
    void notesSomethingAboutAStep() {
        givenStep()
                .when(new NoteStepProgress(PLAN, STEP, REASON, null))
                .expectEvents(new ProgressNoted(PLAN, STEP, REASON, null));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        givenStep(new ProgressNoted(PLAN, STEP, REASON, null))
                .when(new NoteStepProgress(PLAN, STEP, REASON, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAStepThatIsNotThere() {
        givenPlan()
                .when(new NoteStepProgress(PLAN, STEP, REASON, null))
                .expectException(Refused.because("unknown-step"));
    }
}
