package nextstep.command.priorities;

import static nextstep.command.SmallWorld.MENTORING;
import static nextstep.command.SmallWorld.SKILLS;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.priorities.Answers.BASIS;
import static nextstep.command.priorities.Answers.IN_TIME;
import static nextstep.command.priorities.Answers.PICKS;
import static nextstep.command.priorities.Answers.PRIORITIES;
import static nextstep.command.priorities.Answers.submitted;
import static nextstep.command.priorities.Rounds.MAY;
import static nextstep.command.priorities.Rounds.ROUND;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Refused;
import nextstep.events.priorities.Pick;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesRevised;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesWithdrawn;
import nextstep.events.values.Prose;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RevisePrioritiesTest {
    private static final List<Pick> OTHERS = List.of(new Pick(SKILLS, List.of(MENTORING)));

    private final AggregateTestFixture<Priorities> fixture = Answers.whileTheRound(false);

    @Test
    void saysSomethingElse() {
        fixture.given(submitted(MAY))
                .when(revise(OTHERS, IN_TIME))
                .expectEvents(new PrioritiesRevised(PRIORITIES, OTHERS, BASIS, null, IN_TIME));
    }

    @Test
    void saysNothingNewWhenTheContentIsTheSame() {
        fixture.given(submitted(MAY))
                .when(revise(PICKS, IN_TIME))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesWhatWasWithdrawn() {
        fixture.given(submitted(), new PrioritiesWithdrawn(PRIORITIES, new Prose("a mistake"), null))
                .when(revise(OTHERS, IN_TIME))
                .expectException(Refused.because("priorities-withdrawn"));
    }

    @Test
    void refusesADayBeforeTheAnswer() {
        fixture.given(submitted(IN_TIME))
                .when(revise(OTHERS, MAY))
                .expectException(Refused.because("changed-before-answered"));
    }

    @Test
    void refusesAClosedRound() {
        Answers.whileTheRound(true)
                .given(submitted(MAY))
                .when(revise(OTHERS, IN_TIME))
                .expectException(Refused.because("round-closed"));
    }

    @Test
    void refusesNoRecommendation() {
        fixture.given(submitted())
                .when(revise(List.of(), IN_TIME))
                .expectException(Refused.because("one-to-three-recommendations"));
    }

    @Test
    void doesNotFindAnAnswerThatIsNotThere() {
        fixture.givenNoPriorActivity().when(revise(OTHERS, IN_TIME)).expectException(AggregateNotFoundException.class);
    }

    private static RevisePriorities revise(List<Pick> picks, LocalDate on) {
        return new RevisePriorities(ROUND, WMPL, picks, BASIS, null, on);
    }
}
