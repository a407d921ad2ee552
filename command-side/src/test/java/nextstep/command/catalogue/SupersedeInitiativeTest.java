package nextstep.command.catalogue;

import static nextstep.command.Given.TODAY;
import static nextstep.command.Given.refusal;

import java.util.List;
import nextstep.command.Given;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSuperseded;
import nextstep.events.catalogue.InitiativeId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SupersedeInitiativeTest {
    private final AggregateTestFixture<Initiative> fixture = Given.aggregate(Initiative.class);

    @BeforeEach
    void lookups() {
        fixture.registerInjectableResource(Some.knownInitiatives());
    }

    @Test
    void recordsWhatTookItsPlace() {
        fixture.given(Some.charter()).when(supersede(Some.COUNCIL)).expectEvents(Some.superseded());
    }

    @Test
    void recordsThatNoInitiativeDid() {
        fixture.given(Some.charter())
                .when(supersede())
                .expectEvents(new InitiativeSuperseded(Some.CHARTER, List.of(), Some.REASON, Some.DAY, Some.SOURCE));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.charter(), Some.superseded())
                .when(supersede(Some.COUNCIL))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesASecondEnding() {
        fixture.given(Some.charter(), Some.superseded())
                .when(supersede(Some.HUBS))
                .expectExceptionDetails(refusal("initiative-ended"));
    }

    @Test
    void refusesToTakeItsOwnPlace() {
        fixture.given(Some.charter())
                .when(supersede(Some.HUBS, Some.CHARTER))
                .expectExceptionDetails(refusal("names-itself"));
    }

    @Test
    void refusesOneNamedTwice() {
        fixture.given(Some.charter())
                .when(supersede(Some.HUBS, Some.HUBS))
                .expectExceptionDetails(refusal("named-twice"));
    }

    @Test
    void refusesAnUnknownOne() {
        fixture.given(Some.charter())
                .when(supersede(Some.NOBODY))
                .expectExceptionDetails(refusal("unknown-initiative"));
    }

    @Test
    void refusesADayToCome() {
        fixture.given(Some.charter())
                .when(new SupersedeInitiative(Some.CHARTER, List.of(), Some.REASON, TODAY.plusDays(1), Some.SOURCE))
                .expectExceptionDetails(refusal("not-a-past-day"));
    }

    private static SupersedeInitiative supersede(InitiativeId... by) {
        return new SupersedeInitiative(Some.CHARTER, List.of(by), Some.REASON, Some.DAY, Some.SOURCE);
    }
}
