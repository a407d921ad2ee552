package nextstep.command.implementation;

import static nextstep.command.implementation.Plans.MARCH;
import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.REASON;
import static nextstep.command.implementation.Plans.STEP;
import static nextstep.command.implementation.Plans.completed;
import static nextstep.command.implementation.Plans.givenStep;

import java.time.LocalDate;
import nextstep.command.Refused;
import nextstep.events.implementation.PlanEvent.StepRescheduled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RescheduleStepTest {
    @Test
    void setsAnotherDay() {
        givenStep().when(reschedule(MARCH)).expectEvents(new StepRescheduled(PLAN, STEP, MARCH, REASON, null));
    }

    @Test
    void setsNoDay() {
        givenStep().when(reschedule(null)).expectEvents(new StepRescheduled(PLAN, STEP, null, REASON, null));
    }

    @Test
    void saysNothingNewWhenTheDayIsTheSame() {
        givenStep()
                .when(reschedule(MARCH.plusMonths(6)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAnImplausibleDay() {
        givenStep().when(reschedule(LocalDate.of(1989, 1, 1))).expectException(Refused.because("implausible-date"));
    }

    @Test
    void refusesACompletedStep() {
        givenStep(completed()).when(reschedule(MARCH)).expectException(Refused.because("step-over"));
    }

    private static RescheduleStep reschedule(@Nullable LocalDate due) {
        return new RescheduleStep(PLAN, STEP, due, REASON, null);
    }
}
