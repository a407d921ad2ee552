package nextstep.command.groups;

import static nextstep.command.Given.refusal;

import java.time.LocalDate;
import nextstep.command.Given;
import nextstep.events.groups.GroupEvent;
import nextstep.events.groups.GroupId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds whenever another group is named as something of a hub, whatever it becomes. */
abstract class ATieThatBegins {
    private final AggregateTestFixture<Group> fixture = Given.aggregate(Group.class);

    /** What the other group becomes. */
    abstract String role();

    abstract BeginTie name(GroupId other, LocalDate on);

    /** Polska, on the day. */
    abstract GroupEvent named();

    @BeforeEach
    void lookups() {
        fixture.registerInjectableResource(Some.knownGroups());
    }

    @Test
    void recordsWhoItIs() {
        fixture.given(Some.hub()).when(name(Some.POLSKA, Some.DAY)).expectEvents(named());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.hub(), named())
                .when(name(Some.POLSKA, Some.DAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesOneThatIsItSinceAnotherDay() {
        fixture.given(Some.hub(), named())
                .when(name(Some.POLSKA, Some.DAY_BEFORE))
                .expectExceptionDetails(refusal("already-" + role()));
    }

    @Test
    void refusesTheGroupItself() {
        fixture.given(Some.hub()).when(name(Some.HUB, Some.DAY)).expectExceptionDetails(refusal("names-itself"));
    }

    @Test
    void refusesAnUnknownGroup() {
        fixture.given(Some.hub()).when(name(Some.NOBODY, Some.DAY)).expectExceptionDetails(refusal("unknown-group"));
    }

    @Test
    void refusesADissolvedGroup() {
        fixture.given(Some.hub(), Some.dissolved(Some.HUB))
                .when(name(Some.POLSKA, Some.DAY))
                .expectExceptionDetails(refusal("group-dissolved"));
    }
}
