package nextstep.command.groups;

import static nextstep.command.Given.refusal;

import nextstep.command.Given;
import nextstep.events.groups.GroupEvent;
import nextstep.events.groups.GroupId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What holds whenever another group is no longer something of a hub, whatever it was. */
abstract class ATieThatEnds {
    private final AggregateTestFixture<Group> fixture = Given.aggregate(Group.class);

    /** What the other group was. */
    abstract String role();

    abstract EndTie end(GroupId other);

    /** Polska, the day before. */
    abstract GroupEvent named();

    /** Polska, on the day. */
    abstract GroupEvent ended();

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
        fixture.given(Some.hub(), named()).when(end(Some.UKRAINE)).expectExceptionDetails(refusal("not-" + role()));
    }
}
