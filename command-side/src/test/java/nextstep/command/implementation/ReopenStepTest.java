package nextstep.command.implementation;

import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.implementation.Plans.EVIDENCE;
import static nextstep.command.implementation.Plans.MARCH;
import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.REASON;
import static nextstep.command.implementation.Plans.STEP;
import static nextstep.command.implementation.Plans.completed;
import static nextstep.command.implementation.Plans.dropped;
import static nextstep.command.implementation.Plans.givenStep;
import static nextstep.command.implementation.Plans.started;

import java.time.LocalDate;
import nextstep.command.Refused;
import nextstep.events.implementation.PlanEvent.StepCompleted;
import nextstep.events.implementation.PlanEvent.StepReopened;
import org.junit.jupiter.api.Test;

class ReopenStepTest {
    @Test
    void takesUpWhatWasCompleted() {
        givenStep(completed()).when(reopen(TODAY)).expectEvents(new StepReopened(PLAN, STEP, REASON, TODAY));
    }

    @Test
    void takesUpWhatWasDropped() {
        givenStep(dropped()).when(reopen(TODAY)).expectEvents(new StepReopened(PLAN, STEP, REASON, TODAY));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        givenStep(completed(), new StepReopened(PLAN, STEP, REASON, TODAY))
                .when(reopen(TODAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void letsAStepBeCompletedAgain() {
        givenStep(completed(), new StepReopened(PLAN, STEP, REASON, TODAY))
                .when(new CompleteStep(PLAN, STEP, EVIDENCE, TODAY))
                .expectEvents(new StepCompleted(PLAN, STEP, EVIDENCE, TODAY));
    }

    @Test
    void refusesAnOpenStep() {
        givenStep(started()).when(reopen(TODAY)).expectException(Refused.because("step-open"));
    }

    @Test
    void refusesADayBeforeItWasDone() {
        givenStep(completed()).when(reopen(MARCH)).expectException(Refused.because("dates-out-of-order"));
    }

    private static ReopenStep reopen(LocalDate on) {
        return new ReopenStep(PLAN, STEP, REASON, on);
    }
}
