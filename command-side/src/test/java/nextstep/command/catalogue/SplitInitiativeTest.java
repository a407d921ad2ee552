package nextstep.command.catalogue;

import static nextstep.command.Given.refusal;

import java.util.List;
import nextstep.command.Given;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSplit;
import nextstep.events.catalogue.InitiativeId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SplitInitiativeTest {
    private final AggregateTestFixture<Initiative> fixture = Given.aggregate(Initiative.class);

    @BeforeEach
    void lookups() {
        fixture.registerInjectableResource(Some.knownInitiatives());
    }

    @Test
    void goesOnAsSeveral() {
        fixture.given(Some.charter()).when(splitInto(Some.COUNCIL, Some.HUBS)).expectEvents(split());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.charter(), split())
                .when(splitInto(Some.COUNCIL, Some.HUBS))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesFewerThanTwo() {
        fixture.given(Some.charter()).when(splitInto(Some.COUNCIL)).expectExceptionDetails(refusal("split-into-one"));
    }

    @Test
    void refusesItselfAmongThem() {
        fixture.given(Some.charter())
                .when(splitInto(Some.COUNCIL, Some.CHARTER))
                .expectExceptionDetails(refusal("names-itself"));
    }

    @Test
    void refusesAnUnknownOne() {
        fixture.given(Some.charter())
                .when(splitInto(Some.COUNCIL, Some.NOBODY))
                .expectExceptionDetails(refusal("unknown-initiative"));
    }

    private static SplitInitiative splitInto(InitiativeId... others) {
        return new SplitInitiative(Some.CHARTER, List.of(others), Some.REASON, Some.DAY, Some.SOURCE);
    }

    private static InitiativeSplit split() {
        return new InitiativeSplit(Some.CHARTER, List.of(Some.COUNCIL, Some.HUBS), Some.REASON, Some.DAY, Some.SOURCE);
    }
}
