package nextstep.command.implementation;

import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.implementation.Plans.MARCH;
import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.STEP;
import static nextstep.command.implementation.Plans.TITLE;
import static nextstep.command.implementation.Plans.dropped;
import static nextstep.command.implementation.Plans.givenPlan;
import static nextstep.command.implementation.Plans.givenStep;
import static nextstep.command.implementation.Plans.planned;

import java.time.LocalDate;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddStepTest {
    @Test
    void makesTheIdOfTheTitle() {
        givenPlan()
                .when(add("Needs assessment", MARCH.plusMonths(6)))
                .expectEvents(planned())
                .expectResultMessagePayload(STEP);
    }

    @Test
    void saysNothingNewWhenRepeated() {
        givenStep()
                .when(add("Needs assessment", MARCH.plusMonths(6)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents()
                .expectResultMessagePayload(STEP);
    }

    @Test
    void countsOnWhereTheIdIsTaken() {
        givenStep().when(add("Needs assessment", null)).expectEvents(numbered("needs-assessment-2", TITLE));
    }

    @Test
    void plansAnewWhatWasDropped() {
        givenStep(dropped())
                .when(add("Needs assessment", MARCH.plusMonths(6)))
                .expectResultMessagePayload(new StepId("needs-assessment-2"));
    }

    @Test
    void findsAnIdForATitleWithoutLatinLetters() {
        givenPlan().when(add("تقييم الاحتياجات", null)).expectEvents(numbered("step", new Title("تقييم الاحتياجات")));
    }

    private static AddStep add(String title, @Nullable LocalDate due) {
        return new AddStep(PLAN, new Title(title), due, null, WMPL, null);
    }

    private static StepPlanned numbered(String step, Title title) {
        return new StepPlanned(PLAN, new StepId(step), title, null, 1, WMPL, null);
    }
}
