package nextstep.command.catalogue;

import nextstep.command.Given;
import nextstep.events.catalogue.InitiativeEvent.AlternativeTitleGiven;
import nextstep.events.values.Language;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class GiveAlternativeTitleTest {
    private final AggregateTestFixture<Initiative> fixture = Given.aggregate(Initiative.class);

    @Test
    void addsATitleByWhichItIsAlsoKnown() {
        fixture.given(Some.charter()).when(alsoKnownAs("The Charter")).expectEvents(given("The Charter"));
    }

    @Test
    void keepsSeveral() {
        fixture.given(Some.charter(), given("The Charter"))
                .when(alsoKnownAs("Charter of the movement"))
                .expectEvents(given("Charter of the movement"));
    }

    @Test
    void saysNothingNewWhenItIsKnownAlready() {
        fixture.given(Some.charter(), given("The Charter"), given("Charter of the movement"))
                .when(alsoKnownAs("The Charter"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static GiveAlternativeTitle alsoKnownAs(String title) {
        return new GiveAlternativeTitle(Some.CHARTER, Language.ENGLISH, new Title(title), Some.SOURCE);
    }

    private static AlternativeTitleGiven given(String title) {
        return new AlternativeTitleGiven(Some.CHARTER, Language.ENGLISH, new Title(title), Some.SOURCE);
    }
}
