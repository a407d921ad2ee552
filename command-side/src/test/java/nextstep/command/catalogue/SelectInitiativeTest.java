package nextstep.command.catalogue;

import static nextstep.command.Given.TODAY;
import static nextstep.command.Given.refusal;

import java.time.LocalDate;
import nextstep.command.Given;
import nextstep.command.known.KnownConversations;
import nextstep.command.lookups.LogInMemory;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSelected;
import nextstep.events.conversations.ConversationId;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelectInitiativeTest {
    private static final ConversationId NOVEMBER = new ConversationId("november");
    private static final Prose RATIONALE = new Prose("Named by most groups");

    private final AggregateTestFixture<Initiative> fixture = Given.aggregate(Initiative.class);
    private final LogInMemory log = new LogInMemory();

    @BeforeEach
    void lookups() {
        KnownConversations conversations = NOVEMBER::equals;
        fixture.registerInjectableResource(conversations);
        fixture.registerInjectableResource(log);
        log.append(Some.charter()).append(Some.paused()).append(Some.resumed());
    }

    @Test
    void selectsWithTheInputsUsed() {
        fixture.given(Some.charter()).when(select(RATIONALE, 2L, TODAY)).expectEvents(selected(2L, TODAY));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(Some.charter(), selected(2L, TODAY))
                .when(select(RATIONALE, 2L, TODAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesASecondSelectionOnOtherGrounds() {
        fixture.given(Some.charter(), selected(2L, TODAY))
                .when(select(new Prose("Named by all"), 2L, TODAY))
                .expectExceptionDetails(refusal("already-selected"));
    }

    @Test
    void refusesInputsThatAreNotInTheLogYet() {
        fixture.given(Some.charter())
                .when(select(RATIONALE, 3L, TODAY))
                .expectExceptionDetails(refusal("inputs-not-in-the-log"));
    }

    @Test
    void refusesInputsBeforeTheLog() {
        fixture.given(Some.charter())
                .when(select(RATIONALE, -1L, TODAY))
                .expectExceptionDetails(refusal("inputs-not-in-the-log"));
    }

    @Test
    void refusesASelectionWithoutInputs() {
        fixture.given(Some.charter())
                .when(select(RATIONALE, null, TODAY))
                .expectExceptionDetails(refusal("inputs-missing"));
    }

    @Test
    void takesADecisionOlderThanTheLogWithoutInputs() {
        fixture.given(Some.charter()).when(select(RATIONALE, null, Some.DAY)).expectEvents(selected(null, Some.DAY));
    }

    @Test
    void refusesAnUnknownConversation() {
        fixture.given(Some.charter())
                .when(new SelectInitiative(
                        Some.CHARTER, RATIONALE, new ConversationId("none"), null, 2L, TODAY, Some.SOURCE))
                .expectExceptionDetails(refusal("unknown-conversation"));
    }

    @Test
    void refusesWhatHasEnded() {
        fixture.given(Some.charter(), Some.superseded())
                .when(select(RATIONALE, 2L, TODAY))
                .expectExceptionDetails(refusal("initiative-ended"));
    }

    private static SelectInitiative select(Prose rationale, @Nullable Long inputs, LocalDate on) {
        return new SelectInitiative(
                Some.CHARTER, rationale, NOVEMBER, new Title("Governance"), inputs, on, Some.SOURCE);
    }

    private static InitiativeSelected selected(@Nullable Long inputs, LocalDate on) {
        return new InitiativeSelected(
                Some.CHARTER, RATIONALE, NOVEMBER, new Title("Governance"), inputs, on, Some.SOURCE);
    }
}
