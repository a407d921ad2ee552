package nextstep.command.priorities;

import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.priorities.Rounds.MAY;
import static nextstep.command.priorities.Rounds.ROUND;
import static nextstep.command.priorities.Rounds.opened;

import java.time.LocalDate;
import nextstep.command.Refused;
import nextstep.command.SmallWorld;
import nextstep.events.priorities.RoundEvent.RoundClosed;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CloseRoundTest {
    private final AggregateTestFixture<Round> fixture = SmallWorld.with(Round.class);

    @Test
    void takesNoMoreAnswersFromTodayOn() {
        fixture.given(opened()).when(close(null)).expectEvents(new RoundClosed(ROUND, TODAY, null));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(opened(), new RoundClosed(ROUND, MAY.plusDays(20), null))
                .when(close(null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesToCloseOnAnotherDayWhatIsClosed() {
        fixture.given(opened(), new RoundClosed(ROUND, MAY.plusDays(20), null))
                .when(close(MAY.plusDays(21)))
                .expectException(Refused.because("round-closed"));
    }

    @Test
    void refusesADayBeforeItOpened() {
        fixture.given(opened())
                .when(close(MAY.minusDays(1)))
                .expectException(Refused.because("closes-before-it-opens"));
    }

    @Test
    void refusesTomorrow() {
        fixture.given(opened()).when(close(TODAY.plusDays(1))).expectException(Refused.because("not-a-past-day"));
    }

    private static CloseRound close(@Nullable LocalDate on) {
        return new CloseRound(ROUND, on, null);
    }
}
