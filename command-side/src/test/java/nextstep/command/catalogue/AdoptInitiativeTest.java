package nextstep.command.catalogue;

import static nextstep.command.Given.refusal;

import java.util.List;
import nextstep.command.Given;
import nextstep.command.known.KnownRecommendations;
import nextstep.events.catalogue.InitiativeEvent.InitiativeRenumbered;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.values.Language;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdoptInitiativeTest {
    private final AggregateTestFixture<Initiative> fixture = Given.aggregate(Initiative.class);

    @BeforeEach
    void lookups() {
        KnownRecommendations recommendations = Some.EQUITY::equals;
        fixture.registerInjectableResource(recommendations);
        fixture.registerInjectableResource(Some.knownNumbers());
    }

    @Test
    void entersAnInitiativeUnderItsRecommendation() {
        fixture.givenNoPriorActivity()
                .when(adopt(Some.HUBS, Some.EQUITY, "2022", 26))
                .expectEvents(Some.initiative(Some.HUBS, 26, "Hubs"));
    }

    @Test
    void saysNothingNewWhenRepeatedEvenAfterARenumbering() {
        fixture.given(
                        Some.initiative(Some.HUBS, 26, "Hubs"),
                        new InitiativeRenumbered(Some.HUBS, new Numbering("2022", List.of(48)), Some.SOURCE))
                .when(adopt(Some.HUBS, Some.EQUITY, "2022", 26))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesOtherContentUnderTheSameId() {
        fixture.given(Some.initiative(Some.HUBS, 26, "Hubs"))
                .when(adopt(Some.HUBS, Some.EQUITY, "2022", 27))
                .expectExceptionDetails(refusal("initiative-known"));
    }

    @Test
    void refusesAnUnknownRecommendation() {
        fixture.givenNoPriorActivity()
                .when(adopt(Some.HUBS, new RecommendationId("nothing"), "2022", 26))
                .expectExceptionDetails(refusal("unknown-recommendation"));
    }

    @Test
    void refusesANumberOf2022ThatAnotherHas() {
        fixture.givenNoPriorActivity()
                .when(adopt(Some.HUBS, Some.EQUITY, "2022", 25))
                .expectExceptionDetails(refusal("number-taken"))
                .expectNoEvents();
    }

    @Test
    void sharesANumberOf2020() {
        fixture.givenNoPriorActivity()
                .when(adopt(Some.HUBS, Some.EQUITY, "2020", 25))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesOneSchemeNamedTwice() {
        fixture.givenNoPriorActivity()
                .when(adopt(
                        Some.HUBS,
                        Some.EQUITY,
                        List.of(new Numbering("2020", List.of(25)), new Numbering("2020", List.of(26)))))
                .expectExceptionDetails(refusal("scheme-twice"));
    }

    private static AdoptInitiative adopt(
            InitiativeId initiative, RecommendationId recommendation, String scheme, int number) {
        return adopt(initiative, recommendation, List.of(new Numbering(scheme, List.of(number))));
    }

    private static AdoptInitiative adopt(
            InitiativeId initiative, RecommendationId recommendation, List<Numbering> numberings) {
        return new AdoptInitiative(
                initiative,
                recommendation,
                numberings,
                Language.ENGLISH,
                new Title("Hubs"),
                Standing.OFFICIAL,
                null,
                Some.SOURCE);
    }
}
