package nextstep.command.implementation;

import static nextstep.command.implementation.Plans.MARCH;
import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.REASON;
import static nextstep.command.implementation.Plans.STEP;
import static nextstep.command.implementation.Plans.blocked;
import static nextstep.command.implementation.Plans.completed;
import static nextstep.command.implementation.Plans.concluded;
import static nextstep.command.implementation.Plans.dropped;
import static nextstep.command.implementation.Plans.givenStep;
import static nextstep.command.implementation.Plans.started;

import nextstep.command.Refused;
import nextstep.events.implementation.PlanEvent.StepBlocked;
import nextstep.events.values.Prose;
import org.junit.jupiter.api.Test;

class BlockStepTest {
    @Test
    void saysThatItCannotGoOn() {
        givenStep(started()).when(block(REASON)).expectEvents(blocked());
    }

    @Test
    void mayHappenBeforeItBegan() {
        givenStep().when(block(REASON)).expectEvents(blocked());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        givenStep(blocked())
                .when(block(REASON))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void givesAnotherReason() {
        givenStep(blocked())
                .when(block(new Prose("no people")))
                .expectEvents(new StepBlocked(PLAN, STEP, new Prose("no people"), MARCH.plusMonths(1)));
    }

    @Test
    void refusesACompletedStep() {
        givenStep(completed()).when(block(REASON)).expectException(Refused.because("step-over"));
    }

    @Test
    void refusesADroppedStep() {
        givenStep(dropped()).when(block(REASON)).expectException(Refused.because("step-over"));
    }

    @Test
    void refusesAPlanThatIsOver() {
        givenStep(concluded()).when(block(REASON)).expectException(Refused.because("plan-over"));
    }

    private static BlockStep block(Prose reason) {
        return new BlockStep(PLAN, STEP, reason, MARCH.plusMonths(1));
    }
}
