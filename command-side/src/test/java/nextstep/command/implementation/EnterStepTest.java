package nextstep.command.implementation;

import static nextstep.command.implementation.Plans.EVIDENCE;
import static nextstep.command.implementation.Plans.MARCH;
import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.STEP;
import static nextstep.command.implementation.Plans.dropped;
import static nextstep.command.implementation.Plans.givenPlan;
import static nextstep.command.implementation.Plans.givenStep;
import static nextstep.command.implementation.Plans.planned;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.implementation.PlanEvent.StepCompleted;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Title;
import org.junit.jupiter.api.Test;

class EnterStepTest {
    private static final LocalDate MAY = MARCH.plusMonths(2);

    @Test
    void makesTheIdOfTheTitle() {
        givenPlan()
                .when(completed("Needs assessment"))
                .expectEvents(fresh("needs-assessment", "Needs assessment"), done("needs-assessment"))
                .expectResultMessagePayload(new StepId("needs-assessment"));
    }

    @Test
    void saysItOfTheStepWithThisTitle() {
        givenStep()
                .when(completed("Needs assessment"))
                .expectEvents(done(STEP.key()))
                .expectResultMessagePayload(STEP);
    }

    @Test
    void saysNothingNewWhenRepeated() {
        String title = "تقييم الاحتياجات";
        givenPlan(fresh("step", "إعداد"), fresh("step-2", title), done("step-2"))
                .when(completed(title))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents()
                .expectResultMessagePayload(new StepId("step-2"));
    }

    @Test
    void meansTheStepThatWasNotDropped() {
        StepPlanned again = fresh("again", planned().title().text());
        givenStep(dropped(), again).when(completed("Needs assessment")).expectEvents(done("again"));
    }

    private static EnterStep completed(String title) {
        return new EnterStep(
                PLAN, new Title(title), null, null, null, StatedState.COMPLETED, MAY, null, List.copyOf(EVIDENCE));
    }

    private static StepPlanned fresh(String step, String title) {
        return new StepPlanned(PLAN, new StepId(step), new Title(title), null, 1, null, null);
    }

    private static StepCompleted done(String step) {
        return new StepCompleted(PLAN, new StepId(step), EVIDENCE, MAY);
    }
}
