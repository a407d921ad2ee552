package nextstep.command.catalogue;

import static nextstep.command.Given.refusal;

import nextstep.command.Given;
import nextstep.events.values.Prose;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ResumeInitiativeTest {
    private final AggregateTestFixture<Initiative> fixture = Given.aggregate(Initiative.class);

    @Test
    void takesUpTheWorkAgain() {
        fixture.given(Some.charter(), Some.paused()).when(resume(Some.REASON)).expectEvents(Some.resumed());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.charter(), Some.paused(), Some.resumed())
                .when(resume(Some.REASON))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesWhatRuns() {
        fixture.given(Some.charter()).when(resume(Some.REASON)).expectExceptionDetails(refusal("not-paused"));
    }

    @Test
    void resumesASecondTimeOnTheSameGrounds() {
        fixture.given(Some.charter(), Some.paused(), Some.resumed(), Some.paused())
                .when(resume(Some.REASON))
                .expectEvents(Some.resumed());
    }

    private static ResumeInitiative resume(Prose reason) {
        return new ResumeInitiative(Some.CHARTER, reason, Some.DAY, Some.SOURCE);
    }
}
