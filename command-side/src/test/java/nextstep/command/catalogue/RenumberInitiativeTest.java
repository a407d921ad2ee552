package nextstep.command.catalogue;

import static nextstep.command.Given.refusal;

import java.util.List;
import nextstep.command.Given;
import nextstep.events.catalogue.InitiativeEvent.InitiativeRenumbered;
import nextstep.events.catalogue.Numbering;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RenumberInitiativeTest {
    private final AggregateTestFixture<Initiative> fixture = Given.aggregate(Initiative.class);

    @BeforeEach
    void lookups() {
        fixture.registerInjectableResource(Some.knownNumbers());
    }

    @Test
    void givesOtherNumbersInOneScheme() {
        fixture.given(Some.charter())
                .when(renumber("2022", 48))
                .expectEvents(new InitiativeRenumbered(Some.CHARTER, new Numbering("2022", List.of(48)), Some.SOURCE));
    }

    @Test
    void saysNothingNewWhenItHasThem() {
        fixture.given(Some.charter())
                .when(renumber("2022", 24))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesANumberOf2022ThatAnotherHas() {
        fixture.given(Some.charter()).when(renumber("2022", 25)).expectExceptionDetails(refusal("number-taken"));
    }

    @Test
    void sharesANumberOf2020() {
        fixture.given(Some.charter()).when(renumber("2020", 25)).expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesANumberNamedTwice() {
        fixture.given(Some.charter()).when(renumber("2020", 9, 9)).expectExceptionDetails(refusal("scheme-twice"));
    }

    private static RenumberInitiative renumber(String scheme, Integer... numbers) {
        return new RenumberInitiative(Some.CHARTER, new Numbering(scheme, List.of(numbers)), Some.SOURCE);
    }
}
