package nextstep.command.conversations;

import static nextstep.command.Given.TODAY;
import static nextstep.command.Given.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nextstep.command.Given;
import nextstep.command.known.KnownInitiatives;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.conversations.ConversationEvent.OutcomePublished;
import nextstep.events.conversations.Theme;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishOutcomeTest {
    private static final InitiativeId CHARTER = new InitiativeId("movement-charter");
    private static final RecommendationId EQUITY = new RecommendationId("equity-in-decision-making");

    private final AggregateTestFixture<Conversation> fixture = Given.aggregate(Conversation.class);

    @BeforeEach
    void lookups() {
        KnownInitiatives initiatives =
                initiative -> initiative.equals(CHARTER) ? Optional.of(EQUITY) : Optional.empty();
        fixture.registerInjectableResource(initiatives);
    }

    @Test
    void publishesWhatWasDecided() {
        fixture.given(Some.announced())
                .when(publish("Seven themes", CHARTER, TODAY))
                .expectEvents(published());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.announced(), published())
                .when(publish("Seven themes", CHARTER, TODAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesASecondOutcome() {
        fixture.given(Some.announced(), published())
                .when(publish("Eight clusters", CHARTER, TODAY))
                .expectExceptionDetails(refusal("outcome-known"));
    }

    @Test
    void refusesAnUnknownInitiative() {
        fixture.given(Some.announced())
                .when(publish("Seven themes", new InitiativeId("nothing"), TODAY))
                .expectExceptionDetails(refusal("unknown-initiative"));
    }

    @Test
    void refusesADayToCome() {
        fixture.given(Some.announced())
                .when(publish("Seven themes", CHARTER, TODAY.plusDays(1)))
                .expectExceptionDetails(refusal("not-a-past-day"));
    }

    private static PublishOutcome publish(String summary, InitiativeId initiative, LocalDate on) {
        return new PublishOutcome(Some.CONVERSATION, new Prose(summary), null, themes(initiative), on, Some.SOURCE);
    }

    private static OutcomePublished published() {
        return new OutcomePublished(
                Some.CONVERSATION, new Prose("Seven themes"), null, themes(CHARTER), TODAY, Some.SOURCE);
    }

    private static List<Theme> themes(InitiativeId initiative) {
        return List.of(new Theme(new Title("Governance"), List.of(initiative)));
    }
}
