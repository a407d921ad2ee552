package nextstep.command.groups;

import static nextstep.command.Given.TODAY;
import static nextstep.command.Given.refusal;

import nextstep.command.Given;
import nextstep.events.groups.GroupEvent.MemberJoined;
import nextstep.events.groups.GroupEvent.MemberLeft;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class LeaveHubTest {
    private final AggregateTestFixture<Group> fixture = Given.aggregate(Group.class);

    @Test
    void endsTheMembership() {
        fixture.given(Some.hub(), joined()).when(leave()).expectEvents(left());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.hub(), joined(), left())
                .when(leave())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void endsASecondMembershipOnTheSameGrounds() {
        fixture.given(Some.hub(), joined(), left(), joined()).when(leave()).expectEvents(left());
    }

    @Test
    void refusesAGroupThatIsNoMember() {
        fixture.given(Some.hub()).when(leave()).expectExceptionDetails(refusal("not-member"));
    }

    @Test
    void refusesADayToCome() {
        fixture.given(Some.hub(), joined())
                .when(new LeaveHub(Some.HUB, Some.POLSKA, Some.REASON, TODAY.plusDays(1), null))
                .expectExceptionDetails(refusal("not-a-past-day"));
    }

    private static LeaveHub leave() {
        return new LeaveHub(Some.HUB, Some.POLSKA, Some.REASON, Some.DAY, null);
    }

    private static MemberJoined joined() {
        return new MemberJoined(Some.HUB, Some.POLSKA, Some.DAY_BEFORE, null);
    }

    private static MemberLeft left() {
        return new MemberLeft(Some.HUB, Some.POLSKA, Some.REASON, Some.DAY, null);
    }
}
