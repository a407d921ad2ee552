package nextstep.command.implementation;

import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.implementation.Plans.CEECA;
import static nextstep.command.implementation.Plans.MARCH;
import static nextstep.command.implementation.Plans.TITLE;
import static nextstep.command.implementation.Plans.givenNothing;

import nextstep.command.Refused;
import nextstep.command.SmallWorld;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Title;
import org.junit.jupiter.api.Test;

class MakePlanWithoutIdTest {
    @Test
    void makesTheIdOfInitiativeContextAndGroup() {
        givenNothing()
                .when(make("The charter in CEE"))
                .expectEvents(new PlanMade(
                        new PlanId("movement-charter-region-ceeca-wmpl"),
                        CHARTER,
                        CEECA,
                        WMPL,
                        new Title("The charter in CEE"),
                        MARCH,
                        null));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        SmallWorld.with(Plan.class)
                .given(new PlanMade(
                        new PlanId("movement-charter-region-ceeca-wmpl"), CHARTER, CEECA, WMPL, TITLE, MARCH, null))
                .when(make("Needs assessment"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesASecondPlanOfTheKind() {
        SmallWorld.with(Plan.class)
                .given(new PlanMade(
                        new PlanId("movement-charter-region-ceeca-wmpl"), CHARTER, CEECA, WMPL, TITLE, MARCH, null))
                .when(make("Another"))
                .expectException(Refused.because("plan-known"));
    }

    private static MakePlanWithoutId make(String title) {
        return new MakePlanWithoutId(CHARTER, CEECA, WMPL, new Title(title), MARCH, null, null);
    }
}
