package nextstep.command.groups;

import static nextstep.command.Given.TODAY;
import static nextstep.command.Given.refusal;

import nextstep.command.Given;
import nextstep.events.values.Prose;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class DissolveGroupTest {
    private final AggregateTestFixture<Group> fixture = Given.aggregate(Group.class);

    @Test
    void recordsTheEnd() {
        fixture.given(Some.chapter()).when(dissolve(Some.REASON)).expectEvents(Some.dissolved(Some.POLSKA));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.chapter(), Some.dissolved(Some.POLSKA))
                .when(dissolve(Some.REASON))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesASecondEnd() {
        fixture.given(Some.chapter(), Some.dissolved(Some.POLSKA))
                .when(dissolve(new Prose("No members left")))
                .expectExceptionDetails(refusal("group-dissolved"));
    }

    @Test
    void refusesADayToCome() {
        fixture.given(Some.chapter())
                .when(new DissolveGroup(Some.POLSKA, Some.REASON, TODAY.plusDays(1), Some.SOURCE))
                .expectExceptionDetails(refusal("not-a-past-day"));
    }

    private static DissolveGroup dissolve(Prose reason) {
        return new DissolveGroup(Some.POLSKA, reason, Some.DAY, Some.SOURCE);
    }
}
