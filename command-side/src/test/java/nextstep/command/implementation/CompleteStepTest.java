package nextstep.command.implementation;

import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.implementation.Plans.EVIDENCE;
import static nextstep.command.implementation.Plans.MARCH;
import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.REASON;
import static nextstep.command.implementation.Plans.STEP;
import static nextstep.command.implementation.Plans.blocked;
import static nextstep.command.implementation.Plans.completed;
import static nextstep.command.implementation.Plans.dropped;
import static nextstep.command.implementation.Plans.givenStep;
import static nextstep.command.implementation.Plans.started;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Refused;
import nextstep.events.implementation.PlanEvent.StepCompleted;
import nextstep.events.implementation.PlanEvent.StepReopened;
import nextstep.events.implementation.PlanEvent.StepUnblocked;
import nextstep.events.values.Evidence;
import org.junit.jupiter.api.Test;

class CompleteStepTest {
    @Test
    void isDoneOnEvidence() {
        givenStep(started()).when(complete(EVIDENCE, MARCH.plusMonths(2))).expectEvents(completed());
    }

    @Test
    void mayHappenWithoutAStart() {
        givenStep().when(complete(EVIDENCE, MARCH.plusMonths(2))).expectEvents(completed());
    }

    @Test
    void endsABlock() {
        givenStep(blocked(), completed())
                .when(new UnblockStep(PLAN, STEP, null, TODAY))
                .expectException(Refused.because("step-over"));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        givenStep(started(), completed())
                .when(complete(EVIDENCE, MARCH.plusMonths(2)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesNoEvidence() {
        givenStep(started()).when(complete(List.of(), TODAY)).expectException(Refused.because("evidence-missing"));
    }

    @Test
    void refusesOtherEvidenceForWhatIsDone() {
        givenStep(completed()).when(complete(EVIDENCE, TODAY)).expectException(Refused.because("step-over"));
    }

    @Test
    void refusesADayBeforeItBegan() {
        givenStep(started())
                .when(complete(EVIDENCE, MARCH.minusDays(1)))
                .expectException(Refused.because("dates-out-of-order"));
    }

    @Test
    void refusesADayBeforeItWasBlocked() {
        givenStep(started(), blocked())
                .when(complete(EVIDENCE, MARCH.plusDays(10)))
                .expectException(Refused.because("dates-out-of-order"));
    }

    @Test
    void refusesADayBeforeItCouldGoOn() {
        givenStep(started(), blocked(), new StepUnblocked(PLAN, STEP, null, MARCH.plusMonths(3)))
                .when(complete(EVIDENCE, MARCH.plusMonths(2)))
                .expectException(Refused.because("dates-out-of-order"));
    }

    @Test
    void takesTheRightDayAfterAWrongOneWasTakenBack() {
        givenStep(started(), completed(), new StepReopened(PLAN, STEP, REASON, TODAY))
                .when(complete(EVIDENCE, MARCH.plusMonths(1)))
                .expectEvents(new StepCompleted(PLAN, STEP, EVIDENCE, MARCH.plusMonths(1)));
    }

    @Test
    void refusesTomorrow() {
        givenStep(started())
                .when(complete(EVIDENCE, TODAY.plusDays(1)))
                .expectException(Refused.because("not-a-past-day"));
    }

    @Test
    void refusesADroppedStep() {
        givenStep(dropped()).when(complete(EVIDENCE, TODAY)).expectException(Refused.because("step-over"));
    }

    private static CompleteStep complete(List<Evidence> evidence, LocalDate on) {
        return new CompleteStep(PLAN, STEP, evidence, on);
    }
}
