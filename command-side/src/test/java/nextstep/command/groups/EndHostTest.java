package nextstep.command.groups;

import static nextstep.command.Given.refusal;

import nextstep.command.Given;
import nextstep.events.groups.GroupEvent.HostEnded;
import nextstep.events.groups.GroupEvent.HostNamed;
import nextstep.events.groups.GroupId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class EndHostTest {
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
        fixture.given(Some.hub(), named()).when(end(Some.UKRAINE)).expectExceptionDetails(refusal("not-host"));
    }

    private static EndHost end(GroupId host) {
        return new EndHost(Some.HUB, host, Some.REASON, Some.DAY, Some.SOURCE);
    }

    private static HostNamed named() {
        return new HostNamed(Some.HUB, Some.POLSKA, Some.DAY_BEFORE, Some.SOURCE);
    }

    private static HostEnded ended() {
        return new HostEnded(Some.HUB, Some.POLSKA, Some.REASON, Some.DAY, Some.SOURCE);
    }
}
