package nextstep.command.groups;

import static nextstep.command.Given.refusal;

import java.time.LocalDate;
import nextstep.command.Given;
import nextstep.events.groups.GroupEvent.MemberJoined;
import nextstep.events.groups.GroupEvent.MemberLeft;
import nextstep.events.groups.GroupId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JoinHubTest {
    private final AggregateTestFixture<Group> fixture = Given.aggregate(Group.class);

    @BeforeEach
    void lookups() {
        fixture.registerInjectableResource(Some.knownGroups());
    }

    @Test
    void makesAGroupAMember() {
        fixture.given(Some.hub()).when(join(Some.POLSKA, Some.DAY)).expectEvents(joined(Some.POLSKA));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.hub(), joined(Some.POLSKA), joined(Some.UKRAINE))
                .when(join(Some.POLSKA, Some.DAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAMemberThatJoinedOnAnotherDay() {
        fixture.given(Some.hub(), joined(Some.POLSKA))
                .when(join(Some.POLSKA, Some.DAY_BEFORE))
                .expectExceptionDetails(refusal("already-member"));
    }

    @Test
    void takesAMemberBack() {
        fixture.given(Some.hub(), joined(Some.POLSKA), new MemberLeft(Some.HUB, Some.POLSKA, null, Some.DAY, null))
                .when(join(Some.POLSKA, Some.DAY))
                .expectEvents(joined(Some.POLSKA));
    }

    @Test
    void refusesTheHubItself() {
        fixture.given(Some.hub()).when(join(Some.HUB, Some.DAY)).expectExceptionDetails(refusal("names-itself"));
    }

    @Test
    void refusesAnUnknownGroup() {
        fixture.given(Some.hub()).when(join(Some.NOBODY, Some.DAY)).expectExceptionDetails(refusal("unknown-group"));
    }

    @Test
    void refusesAGroupThatIsNoHub() {
        fixture.given(Some.chapter())
                .when(new JoinHub(Some.POLSKA, Some.UKRAINE, Some.DAY, null))
                .expectExceptionDetails(refusal("not-a-hub"));
    }

    private static JoinHub join(GroupId member, LocalDate on) {
        return new JoinHub(Some.HUB, member, on, null);
    }

    private static MemberJoined joined(GroupId member) {
        return new MemberJoined(Some.HUB, member, Some.DAY, null);
    }
}
