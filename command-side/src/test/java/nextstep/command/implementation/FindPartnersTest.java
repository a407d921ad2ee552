package nextstep.command.implementation;

import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.REASON;
import static nextstep.command.implementation.Plans.givenPlan;

import nextstep.command.Refused;
import nextstep.events.implementation.PlanEvent.PartnersFound;
import nextstep.events.implementation.PlanEvent.PartnersSought;
import org.junit.jupiter.api.Test;

class FindPartnersTest {
    @Test
    void looksNoLonger() {
        givenPlan(new PartnersSought(PLAN, REASON))
                .when(new FindPartners(PLAN, null))
                .expectEvents(new PartnersFound(PLAN, null));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        givenPlan(new PartnersSought(PLAN, REASON), new PartnersFound(PLAN, null))
                .when(new FindPartners(PLAN, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAPlanThatDoesNotLook() {
        givenPlan().when(new FindPartners(PLAN, null)).expectException(Refused.because("no-partners-sought"));
    }
}
