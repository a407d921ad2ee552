package nextstep.command.priorities;

import static nextstep.command.SmallWorld.CONVERSATION;
import static nextstep.command.priorities.Rounds.MAY;
import static nextstep.command.priorities.Rounds.ROUND;
import static nextstep.command.priorities.Rounds.TITLE;
import static nextstep.command.priorities.Rounds.opened;

import java.time.LocalDate;
import nextstep.command.Refused;
import nextstep.command.SmallWorld;
import nextstep.events.conversations.ConversationId;
import nextstep.events.priorities.RoundEvent.RoundClosed;
import nextstep.events.priorities.RoundEvent.RoundExtended;
import nextstep.events.values.Prose;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenRoundTest {
    private final AggregateTestFixture<Round> fixture = SmallWorld.with(Round.class);

    @Test
    void callsForPriorities() {
        fixture.givenNoPriorActivity()
                .when(open(MAY.plusDays(30), CONVERSATION))
                .expectEvents(opened());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(opened(), new RoundExtended(ROUND, MAY.plusDays(40), new Prose("more time")))
                .when(open(MAY.plusDays(30), CONVERSATION))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAKnownRoundWithOtherContent() {
        fixture.given(opened(), new RoundClosed(ROUND, MAY.plusDays(2), null))
                .when(open(MAY.plusDays(31), CONVERSATION))
                .expectException(Refused.because("round-known"));
    }

    @Test
    void refusesToCloseBeforeItOpens() {
        fixture.givenNoPriorActivity()
                .when(open(MAY.minusDays(1), null))
                .expectException(Refused.because("closes-before-it-opens"));
    }

    @Test
    void refusesAnUnknownConversation() {
        fixture.givenNoPriorActivity()
                .when(open(MAY, new ConversationId("nowhere")))
                .expectException(Refused.because("unknown-conversation"));
    }

    @Test
    void refusesAnImplausibleDate() {
        fixture.givenNoPriorActivity()
                .when(open(LocalDate.of(2101, 1, 1), null))
                .expectException(Refused.because("implausible-date"));
    }

    private static OpenRound open(@Nullable LocalDate closes, @Nullable ConversationId conversation) {
        return new OpenRound(ROUND, TITLE, MAY, closes, conversation, null);
    }
}
