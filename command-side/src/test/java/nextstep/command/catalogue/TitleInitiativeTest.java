package nextstep.command.catalogue;

import nextstep.command.Given;
import nextstep.events.catalogue.InitiativeEvent.InitiativeTitled;
import nextstep.events.values.Language;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class TitleInitiativeTest {
    private final AggregateTestFixture<Initiative> fixture = Given.aggregate(Initiative.class);

    @Test
    void givesATitleInAnotherLanguage() {
        fixture.given(Some.charter())
                .when(title("行動憲章", Standing.OFFICIAL))
                .expectEvents(titled("行動憲章", Standing.OFFICIAL));
    }

    @Test
    void saysNothingNewWhenTheTitleHoldsAlready() {
        fixture.given(Some.charter(), titled("行動憲章", Standing.OFFICIAL))
                .when(title("行動憲章", Standing.OFFICIAL))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void givesTheSameTitleAnotherStanding() {
        fixture.given(Some.charter(), titled("行動憲章", Standing.UNCONFIRMED))
                .when(title("行動憲章", Standing.OFFICIAL))
                .expectEvents(titled("行動憲章", Standing.OFFICIAL));
    }

    private static TitleInitiative title(String title, Standing standing) {
        return new TitleInitiative(Some.CHARTER, new Language("zh"), new Title(title), standing, Some.SOURCE);
    }

    private static InitiativeTitled titled(String title, Standing standing) {
        return new InitiativeTitled(Some.CHARTER, new Language("zh"), new Title(title), standing, Some.SOURCE);
    }
}
