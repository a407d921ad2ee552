package nextstep.command.catalogue;

import nextstep.command.Given;
import nextstep.events.catalogue.RecommendationEvent.RecommendationAdopted;
import nextstep.events.catalogue.RecommendationEvent.RecommendationTitled;
import nextstep.events.values.Language;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class TitleRecommendationTest {
    private static final Language GERMAN = new Language("de");

    private final AggregateTestFixture<Recommendation> fixture = Given.aggregate(Recommendation.class);

    @Test
    void givesATitleInAnotherLanguage() {
        fixture.given(adopted()).when(title("Gerechtigkeit")).expectEvents(titled("Gerechtigkeit"));
    }

    @Test
    void saysNothingNewWhenTheTitleHoldsAlready() {
        fixture.given(adopted(), titled("Gerechtigkeit"))
                .when(title("Gerechtigkeit"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void goesBackToAnEarlierTitle() {
        fixture.given(adopted(), titled("Gerechtigkeit"), titled("Fairness"))
                .when(title("Gerechtigkeit"))
                .expectEvents(titled("Gerechtigkeit"));
    }

    private static RecommendationAdopted adopted() {
        return new RecommendationAdopted(
                Some.EQUITY, 4, Language.ENGLISH, new Title("Equity"), Standing.OFFICIAL, null, Some.SOURCE);
    }

    private static TitleRecommendation title(String title) {
        return new TitleRecommendation(Some.EQUITY, GERMAN, new Title(title), Standing.UNOFFICIAL, Some.SOURCE);
    }

    private static RecommendationTitled titled(String title) {
        return new RecommendationTitled(Some.EQUITY, GERMAN, new Title(title), Standing.UNOFFICIAL, Some.SOURCE);
    }
}
