package nextstep.command.catalogue;

import static nextstep.command.Given.TODAY;
import static nextstep.command.Given.refusal;

import java.time.LocalDate;
import nextstep.command.Given;
import nextstep.events.catalogue.InitiativeEvent.InitiativeStatusReported;
import nextstep.events.catalogue.ReportedStatus;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportInitiativeStatusTest {
    private final AggregateTestFixture<Initiative> fixture = Given.aggregate(Initiative.class);

    @Test
    void recordsWhatASourceSays() {
        fixture.given(Some.charter())
                .when(report(ReportedStatus.UNDER_WAY, Some.DAY))
                .expectEvents(reported(ReportedStatus.UNDER_WAY, Some.DAY));
    }

    @Test
    void saysNothingNewWhenTheSameWasReportedForThatDay() {
        fixture.given(
                        Some.charter(),
                        reported(ReportedStatus.UNDER_WAY, Some.DAY),
                        reported(ReportedStatus.COMPLETED, null))
                .when(report(ReportedStatus.UNDER_WAY, Some.DAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void recordsAnUndatedReturnToAnEarlierStatus() {
        fixture.given(
                        Some.charter(),
                        reported(ReportedStatus.UNDER_WAY, null),
                        reported(ReportedStatus.COMPLETED, null))
                .when(report(ReportedStatus.UNDER_WAY, null))
                .expectEvents(reported(ReportedStatus.UNDER_WAY, null));
    }

    @Test
    void refusesADayToCome() {
        fixture.given(Some.charter())
                .when(report(ReportedStatus.COMPLETED, TODAY.plusDays(1)))
                .expectExceptionDetails(refusal("not-a-past-day"));
    }

    private static ReportInitiativeStatus report(ReportedStatus status, @Nullable LocalDate on) {
        return new ReportInitiativeStatus(Some.CHARTER, status, on, Some.SOURCE);
    }

    private static InitiativeStatusReported reported(ReportedStatus status, @Nullable LocalDate on) {
        return new InitiativeStatusReported(Some.CHARTER, status, on, Some.SOURCE);
    }
}
