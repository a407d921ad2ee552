package nextstep.command.catalogue;

import static nextstep.command.Given.refusal;

import nextstep.command.Given;
import nextstep.events.catalogue.InitiativeEvent.InitiativeMerged;
import nextstep.events.catalogue.InitiativeId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeInitiativeTest {
    private final AggregateTestFixture<Initiative> fixture = Given.aggregate(Initiative.class);

    @BeforeEach
    void lookups() {
        fixture.registerInjectableResource(Some.knownInitiatives());
    }

    @Test
    void goesOnAsPartOfAnother() {
        fixture.given(Some.charter()).when(mergeInto(Some.COUNCIL)).expectEvents(merged());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.charter(), merged())
                .when(mergeInto(Some.COUNCIL))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesASecondEnding() {
        fixture.given(Some.charter(), Some.superseded())
                .when(mergeInto(Some.COUNCIL))
                .expectExceptionDetails(refusal("initiative-ended"));
    }

    @Test
    void refusesToMergeIntoItself() {
        fixture.given(Some.charter()).when(mergeInto(Some.CHARTER)).expectExceptionDetails(refusal("names-itself"));
    }

    @Test
    void refusesAnUnknownOne() {
        fixture.given(Some.charter())
                .when(mergeInto(Some.NOBODY))
                .expectExceptionDetails(refusal("unknown-initiative"));
    }

    private static MergeInitiative mergeInto(InitiativeId other) {
        return new MergeInitiative(Some.CHARTER, other, Some.REASON, Some.DAY, Some.SOURCE);
    }

    private static InitiativeMerged merged() {
        return new InitiativeMerged(Some.CHARTER, Some.COUNCIL, Some.REASON, Some.DAY, Some.SOURCE);
    }
}
