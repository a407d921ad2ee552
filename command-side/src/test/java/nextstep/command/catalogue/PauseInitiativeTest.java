package nextstep.command.catalogue;

import static nextstep.command.Given.TODAY;
import static nextstep.command.Given.refusal;

import java.time.LocalDate;
import nextstep.command.Given;
import nextstep.events.values.Prose;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class PauseInitiativeTest {
    private final AggregateTestFixture<Initiative> fixture = Given.aggregate(Initiative.class);

    @Test
    void letsTheWorkRest() {
        fixture.given(Some.charter()).when(pause(Some.REASON, Some.DAY)).expectEvents(Some.paused());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.charter(), Some.paused())
                .when(pause(Some.REASON, Some.DAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesWhatIsPausedForAnotherReason() {
        fixture.given(Some.charter(), Some.paused())
                .when(pause(new Prose("No budget"), Some.DAY))
                .expectExceptionDetails(refusal("already-paused"));
    }

    @Test
    void pausesAgainAfterAResumption() {
        fixture.given(Some.charter(), Some.paused(), Some.resumed())
                .when(pause(Some.REASON, Some.DAY))
                .expectEvents(Some.paused());
    }

    @Test
    void refusesWhatHasEnded() {
        fixture.given(Some.charter(), Some.superseded())
                .when(pause(Some.REASON, Some.DAY))
                .expectExceptionDetails(refusal("initiative-ended"));
    }

    @Test
    void recordsAPauseBeforeTheEnd() {
        fixture.given(Some.charter(), Some.superseded())
                .when(pause(Some.REASON, Some.DAY_BEFORE))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesADayToCome() {
        fixture.given(Some.charter())
                .when(pause(Some.REASON, TODAY.plusDays(1)))
                .expectExceptionDetails(refusal("not-a-past-day"));
    }

    private static PauseInitiative pause(Prose reason, LocalDate on) {
        return new PauseInitiative(Some.CHARTER, reason, on, Some.SOURCE);
    }
}
