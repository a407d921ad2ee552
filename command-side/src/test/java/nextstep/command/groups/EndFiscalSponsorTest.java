package nextstep.command.groups;

import static nextstep.command.Given.refusal;

import nextstep.command.Given;
import nextstep.events.groups.GroupEvent.FiscalSponsorEnded;
import nextstep.events.groups.GroupEvent.FiscalSponsorNamed;
import nextstep.events.groups.GroupId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class EndFiscalSponsorTest {
    private final AggregateTestFixture<Group> fixture = Given.aggregate(Group.class);

    @Test
    void recordsTheEnd() {
        fixture.given(Some.hub(), named()).when(end(Some.POLSKA)).expectEvents(ended());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.hub(), named(), ended())
                .when(end(Some.POLSKA))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAGroupThatIsNotIt() {
        fixture.given(Some.hub(), named()).when(end(Some.UKRAINE)).expectExceptionDetails(refusal("not-sponsor"));
    }

    private static EndFiscalSponsor end(GroupId sponsor) {
        return new EndFiscalSponsor(Some.HUB, sponsor, Some.REASON, Some.DAY, Some.SOURCE);
    }

    private static FiscalSponsorNamed named() {
        return new FiscalSponsorNamed(Some.HUB, Some.POLSKA, Some.DAY_BEFORE, Some.SOURCE);
    }

    private static FiscalSponsorEnded ended() {
        return new FiscalSponsorEnded(Some.HUB, Some.POLSKA, Some.REASON, Some.DAY, Some.SOURCE);
    }
}
