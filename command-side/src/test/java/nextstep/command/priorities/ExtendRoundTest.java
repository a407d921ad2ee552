package nextstep.command.priorities;

import static nextstep.command.priorities.Rounds.MAY;
import static nextstep.command.priorities.Rounds.ROUND;
import static nextstep.command.priorities.Rounds.opened;

import java.time.LocalDate;
import nextstep.command.Refused;
import nextstep.command.SmallWorld;
import nextstep.events.priorities.RoundEvent.RoundClosed;
import nextstep.events.priorities.RoundEvent.RoundExtended;
import nextstep.events.values.Prose;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ExtendRoundTest {
    private static final Prose REASON = new Prose("many asked for it");

    private final AggregateTestFixture<Round> fixture = SmallWorld.with(Round.class);

    @Test
    void givesMoreTime() {
        fixture.given(opened())
                .when(extend(MAY.plusDays(40)))
                .expectEvents(new RoundExtended(ROUND, MAY.plusDays(40), REASON));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(opened(), new RoundExtended(ROUND, MAY.plusDays(40), REASON))
                .when(extend(MAY.plusDays(40)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesToGiveLessTime() {
        fixture.given(opened()).when(extend(MAY.plusDays(10))).expectException(Refused.because("no-extension"));
    }

    @Test
    void refusesAClosedRound() {
        fixture.given(opened(), new RoundClosed(ROUND, MAY.plusDays(20), null))
                .when(extend(MAY.plusDays(40)))
                .expectException(Refused.because("round-closed"));
    }

    @Test
    void doesNotFindARoundThatIsNotThere() {
        fixture.givenNoPriorActivity().when(extend(MAY)).expectException(AggregateNotFoundException.class);
    }

    private static ExtendRound extend(LocalDate closes) {
        return new ExtendRound(ROUND, closes, REASON);
    }
}
