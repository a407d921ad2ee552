package nextstep.command.priorities;

import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.priorities.Answers.IN_TIME;
import static nextstep.command.priorities.Answers.PRIORITIES;
import static nextstep.command.priorities.Answers.submitted;
import static nextstep.command.priorities.Rounds.MAY;
import static nextstep.command.priorities.Rounds.ROUND;

import java.time.LocalDate;
import nextstep.command.Refused;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesWithdrawn;
import nextstep.events.values.Prose;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WithdrawPrioritiesTest {
    private static final Prose REASON = new Prose("the vote was void");

    private final AggregateTestFixture<Priorities> fixture = Answers.whileTheRound(true);

    @Test
    void takesAnAnswerBackEvenAfterTheRound() {
        fixture.given(submitted())
                .when(withdraw(REASON, TODAY))
                .expectEvents(new PrioritiesWithdrawn(PRIORITIES, REASON, TODAY));
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(submitted(), new PrioritiesWithdrawn(PRIORITIES, REASON, null))
                .when(withdraw(REASON, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesWhatNoLongerStands() {
        fixture.given(submitted(), new PrioritiesWithdrawn(PRIORITIES, REASON, null))
                .when(withdraw(new Prose("another reason"), null))
                .expectException(Refused.because("priorities-withdrawn"));
    }

    @Test
    void refusesADayBeforeTheAnswer() {
        fixture.given(submitted(IN_TIME))
                .when(withdraw(REASON, MAY))
                .expectException(Refused.because("changed-before-answered"));
    }

    private static WithdrawPriorities withdraw(Prose reason, @Nullable LocalDate on) {
        return new WithdrawPriorities(ROUND, WMPL, reason, on);
    }
}
