package nextstep.command.implementation;

import static nextstep.command.SmallWorld.TODAY;
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
import org.junit.jupiter.api.Test;

class DropStepTest {
    @Test
    void willNotBeTaken() {
        givenStep().when(drop(MARCH.plusMonths(2))).expectEvents(dropped());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        givenStep(dropped())
                .when(drop(MARCH.plusMonths(2)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesACompletedStep() {
        givenStep(completed()).when(drop(TODAY)).expectException(Refused.because("step-over"));
    }

    @Test
    void refusesADayBeforeItBegan() {
        givenStep(started()).when(drop(MARCH.minusDays(1))).expectException(Refused.because("dates-out-of-order"));
    }

    private static DropStep drop(LocalDate on) {
        return new DropStep(PLAN, STEP, REASON, on);
    }
}
