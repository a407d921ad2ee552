package nextstep.command.catalogue;

import static nextstep.command.Given.refusal;

import java.util.List;
import nextstep.command.Given;
import nextstep.command.known.KnownConversations;
import nextstep.events.catalogue.ClusterEvent.ClusterFormed;
import nextstep.events.catalogue.ClusterId;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.conversations.ConversationId;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormClusterTest {
    private static final ClusterId GOVERNANCE = new ClusterId("governance");
    private static final ConversationId DECEMBER = new ConversationId("december");

    private final AggregateTestFixture<Cluster> fixture = Given.aggregate(Cluster.class);

    @BeforeEach
    void lookups() {
        KnownConversations conversations = DECEMBER::equals;
        fixture.registerInjectableResource(conversations);
        fixture.registerInjectableResource(Some.knownInitiatives());
    }

    @Test
    void bringsInitiativesTogether() {
        fixture.givenNoPriorActivity()
                .when(form("A", DECEMBER, Some.CHARTER, Some.COUNCIL))
                .expectEvents(formed());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(formed())
                .when(form("A", DECEMBER, Some.CHARTER, Some.COUNCIL))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesOtherContentUnderTheSameId() {
        fixture.given(formed())
                .when(form("B", DECEMBER, Some.CHARTER, Some.COUNCIL))
                .expectExceptionDetails(refusal("cluster-known"));
    }

    @Test
    void refusesALetterThatIsNone() {
        fixture.givenNoPriorActivity()
                .when(form("first", DECEMBER, Some.CHARTER))
                .expectExceptionDetails(refusal("no-letter"));
    }

    @Test
    void refusesNoInitiativeAtAll() {
        fixture.givenNoPriorActivity().when(form("A", DECEMBER)).expectExceptionDetails(refusal("empty-cluster"));
    }

    @Test
    void refusesAnUnknownInitiative() {
        fixture.givenNoPriorActivity()
                .when(form("A", DECEMBER, Some.NOBODY))
                .expectExceptionDetails(refusal("unknown-initiative"));
    }

    @Test
    void refusesAnUnknownConversation() {
        fixture.givenNoPriorActivity()
                .when(form("A", new ConversationId("none"), Some.CHARTER))
                .expectExceptionDetails(refusal("unknown-conversation"));
    }

    private static FormCluster form(String letter, ConversationId conversation, InitiativeId... initiatives) {
        return new FormCluster(
                GOVERNANCE, letter, new Title("Governance"), List.of(initiatives), conversation, null, Some.SOURCE);
    }

    private static ClusterFormed formed() {
        return new ClusterFormed(
                GOVERNANCE,
                "A",
                new Title("Governance"),
                List.of(Some.CHARTER, Some.COUNCIL),
                DECEMBER,
                null,
                Some.SOURCE);
    }
}
