package nextstep.command.catalogue;

import static nextstep.command.Given.TODAY;
import static nextstep.command.Given.refusal;

import java.time.LocalDate;
import nextstep.command.Given;
import nextstep.events.catalogue.RecommendationEvent.RecommendationAdopted;
import nextstep.events.catalogue.RecommendationEvent.RecommendationTitled;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.values.Language;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdoptRecommendationTest {
    private static final RecommendationId SKILLS = new RecommendationId("skills-and-leadership");

    private final AggregateTestFixture<Recommendation> fixture = Given.aggregate(Recommendation.class);

    @BeforeEach
    void lookups() {
        fixture.registerInjectableResource(Some.knownNumbers());
    }

    @Test
    void entersARecommendationWithItsNumber() {
        fixture.givenNoPriorActivity().when(adopt(6, null)).expectEvents(adopted());
    }

    @Test
    void saysNothingNewWhenRepeatedEvenAfterARetitling() {
        fixture.given(
                        adopted(),
                        new RecommendationTitled(
                                SKILLS, Language.ENGLISH, new Title("Skills"), Standing.UNOFFICIAL, null))
                .when(adopt(6, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesOtherContentUnderTheSameId() {
        fixture.given(adopted())
                .when(adopt(7, null))
                .expectExceptionDetails(refusal("recommendation-known"))
                .expectNoEvents();
    }

    @Test
    void refusesANumberThatAnotherHas() {
        fixture.givenNoPriorActivity().when(adopt(4, null)).expectExceptionDetails(refusal("number-taken"));
    }

    @Test
    void refusesANumberBelowOne() {
        fixture.givenNoPriorActivity().when(adopt(0, null)).expectExceptionDetails(refusal("number-out-of-range"));
    }

    @Test
    void refusesADayToCome() {
        fixture.givenNoPriorActivity()
                .when(adopt(6, TODAY.plusDays(1)))
                .expectExceptionDetails(refusal("not-a-past-day"));
    }

    private static AdoptRecommendation adopt(int number, @Nullable LocalDate on) {
        return new AdoptRecommendation(
                SKILLS, number, Language.ENGLISH, new Title("Invest in Skills"), Standing.OFFICIAL, on, Some.SOURCE);
    }

    private static RecommendationAdopted adopted() {
        return new RecommendationAdopted(
                SKILLS, 6, Language.ENGLISH, new Title("Invest in Skills"), Standing.OFFICIAL, null, Some.SOURCE);
    }
}
