package nextstep.command.implementation;

import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.GONE;
import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.implementation.Plans.CEECA;
import static nextstep.command.implementation.Plans.MARCH;
import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.TITLE;
import static nextstep.command.implementation.Plans.concluded;
import static nextstep.command.implementation.Plans.givenNothing;
import static nextstep.command.implementation.Plans.givenPlan;
import static nextstep.command.implementation.Plans.made;

import java.time.LocalDate;
import nextstep.command.Refused;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MakePlanTest {
    @Test
    void letsAGroupLead() {
        givenNothing().when(make(MARCH)).expectEvents(made());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        givenPlan(concluded())
                .when(make(MARCH))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAKnownIdWithOtherContent() {
        givenPlan().when(make(null)).expectException(Refused.because("plan-known"));
    }

    @Test
    void refusesAnUnknownInitiative() {
        givenNothing()
                .when(of(new InitiativeId("none"), CEECA, WMPL))
                .expectException(Refused.because("unknown-initiative"));
    }

    @Test
    void refusesAnUnknownGroup() {
        givenNothing().when(of(CHARTER, CEECA, new GroupId("none"))).expectException(Refused.because("unknown-group"));
    }

    @Test
    void refusesAnUnknownRegion() {
        givenNothing()
                .when(of(CHARTER, new Context("REGION:ATLANTIS"), WMPL))
                .expectException(Refused.because("unknown-region"));
    }

    @Test
    void refusesAGroupThatIsGone() {
        givenNothing().when(of(CHARTER, CEECA, GONE)).expectException(Refused.because("group-gone"));
    }

    @Test
    void refusesTomorrow() {
        givenNothing().when(make(TODAY.plusDays(1))).expectException(Refused.because("not-a-past-day"));
    }

    private static MakePlan make(@Nullable LocalDate on) {
        return new MakePlan(PLAN, CHARTER, CEECA, WMPL, new Title("The charter in CEE"), on, null);
    }

    private static MakePlan of(InitiativeId initiative, Context context, GroupId lead) {
        return new MakePlan(PLAN, initiative, context, lead, TITLE, null, null);
    }
}
