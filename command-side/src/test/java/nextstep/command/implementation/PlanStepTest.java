package nextstep.command.implementation;

import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.implementation.Plans.MARCH;
import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.STEP;
import static nextstep.command.implementation.Plans.TITLE;
import static nextstep.command.implementation.Plans.completed;
import static nextstep.command.implementation.Plans.concluded;
import static nextstep.command.implementation.Plans.givenPlan;
import static nextstep.command.implementation.Plans.givenStep;
import static nextstep.command.implementation.Plans.planned;

import java.time.LocalDate;
import java.util.stream.IntStream;
import nextstep.command.Refused;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanEvent;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.StepId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanStepTest {
    @Test
    void putsAStepIntoThePlan() {
        givenPlan().when(step(STEP, 1, WMPL)).expectEvents(planned());
    }

    @Test
    void weighsOneUnlessSaid() {
        givenPlan().when(step(STEP, null, WMPL)).expectEvents(planned());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        givenStep(completed(), concluded())
                .when(step(STEP, 1, WMPL))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAKnownStepWithOtherContent() {
        givenStep().when(step(STEP, 2, WMPL)).expectException(Refused.because("step-known"));
    }

    @Test
    void refusesAnUnknownGroup() {
        givenPlan().when(step(STEP, 1, new GroupId("none"))).expectException(Refused.because("unknown-group"));
    }

    @Test
    void refusesNoWeight() {
        givenPlan().when(step(STEP, 0, WMPL)).expectException(Refused.because("implausible-weight"));
    }

    @Test
    void refusesTooMuchWeight() {
        givenPlan().when(step(STEP, 101, WMPL)).expectException(Refused.because("implausible-weight"));
    }

    @Test
    void refusesAnImplausibleDueDate() {
        givenPlan()
                .when(new PlanStep(PLAN, STEP, TITLE, LocalDate.of(2101, 1, 1), null, null, null))
                .expectException(Refused.because("implausible-date"));
    }

    @Test
    void refusesAPlanThatIsOver() {
        givenPlan(concluded()).when(step(STEP, 1, WMPL)).expectException(Refused.because("plan-over"));
    }

    @Test
    void refusesMoreThanFiveHundredSteps() {
        givenPlan(IntStream.range(0, 500)
                        .mapToObj(i -> new StepPlanned(PLAN, new StepId("s" + i), TITLE, null, 1, null, null))
                        .toArray(PlanEvent[]::new))
                .when(step(STEP, 1, WMPL))
                .expectException(Refused.because("too-many-steps"));
    }

    private static PlanStep step(StepId step, @Nullable Integer weight, GroupId responsible) {
        return new PlanStep(PLAN, step, TITLE, MARCH.plusMonths(6), weight, responsible, null);
    }
}
