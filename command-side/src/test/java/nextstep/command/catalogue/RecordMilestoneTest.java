package nextstep.command.catalogue;

import static nextstep.command.Given.TODAY;
import static nextstep.command.Given.refusal;

import java.time.LocalDate;
import nextstep.command.Given;
import nextstep.events.catalogue.InitiativeEvent.MilestoneReached;
import nextstep.events.values.Prose;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RecordMilestoneTest {
    private final AggregateTestFixture<Initiative> fixture = Given.aggregate(Initiative.class);

    @Test
    void recordsWhatIsWorthRemembering() {
        fixture.given(Some.charter()).when(record("Not ratified", Some.DAY)).expectEvents(reached("Not ratified"));
    }

    @Test
    void recordsOneThatHappenedBeforeALaterOne() {
        fixture.given(Some.charter(), reached("Not ratified"))
                .when(record("Drafted", Some.DAY_BEFORE))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.charter(), reached("Not ratified"), reached("Pilots announced"))
                .when(record("Not ratified", Some.DAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesADayToCome() {
        fixture.given(Some.charter())
                .when(record("Ratified", TODAY.plusDays(1)))
                .expectExceptionDetails(refusal("not-a-past-day"));
    }

    @Test
    void refusesAYearThatIsASlip() {
        fixture.given(Some.charter())
                .when(record("Ratified", LocalDate.of(202, 1, 1)))
                .expectExceptionDetails(refusal("not-a-past-day"));
    }

    private static RecordMilestone record(String what, LocalDate on) {
        return new RecordMilestone(Some.CHARTER, new Prose(what), on, Some.SOURCE);
    }

    private static MilestoneReached reached(String what) {
        return new MilestoneReached(Some.CHARTER, new Prose(what), Some.DAY, Some.SOURCE);
    }
}
