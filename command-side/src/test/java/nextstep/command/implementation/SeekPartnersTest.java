package nextstep.command.implementation;

import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.REASON;
import static nextstep.command.implementation.Plans.concluded;
import static nextstep.command.implementation.Plans.givenPlan;

import nextstep.command.Refused;
import nextstep.events.implementation.PlanEvent.PartnersFound;
import nextstep.events.implementation.PlanEvent.PartnersSought;
import org.junit.jupiter.api.Test;

class SeekPartnersTest {
    @Test
    void looksForPartners() {
        givenPlan().when(new SeekPartners(PLAN, REASON)).expectEvents(new PartnersSought(PLAN, REASON));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        givenPlan(new PartnersSought(PLAN, REASON))
                .when(new SeekPartners(PLAN, REASON))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void maySeekAgainWhatWasFoundBefore() {
        givenPlan(new PartnersSought(PLAN, REASON), new PartnersFound(PLAN, null))
                .when(new SeekPartners(PLAN, REASON))
                .expectEvents(new PartnersSought(PLAN, REASON));
    }

    @Test
    void refusesAPlanThatIsOver() {
        givenPlan(concluded()).when(new SeekPartners(PLAN, REASON)).expectException(Refused.because("plan-over"));
    }
}
