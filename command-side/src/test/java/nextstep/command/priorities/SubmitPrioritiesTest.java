package nextstep.command.priorities;

import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.EQUITY;
import static nextstep.command.SmallWorld.EVALUATE;
import static nextstep.command.SmallWorld.GONE;
import static nextstep.command.SmallWorld.MENTORING;
import static nextstep.command.SmallWorld.SAFETY;
import static nextstep.command.SmallWorld.SKILLS;
import static nextstep.command.SmallWorld.TODAY;
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
import java.util.stream.Stream;
import nextstep.command.Refused;
import nextstep.command.known.RoundDays;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.groups.GroupId;
import nextstep.events.priorities.Pick;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesWithdrawn;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Prose;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubmitPrioritiesTest {
    private final AggregateTestFixture<Priorities> fixture = Answers.whileTheRound(false);

    @Test
    void saysWhatMattersToAGroup() {
        fixture.givenNoPriorActivity().when(submit(PICKS, IN_TIME)).expectEvents(submitted());
    }

    @Test
    void takesThreeRecommendationsWithoutInitiatives() {
        submitting(EQUITY, SKILLS, SAFETY).expectSuccessfulHandlerExecution();
    }

    @Test
    void saysNothingNewWhenRepeated() {
        fixture.given(submitted())
                .when(submit(PICKS, IN_TIME))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void saysNothingNewWhenRepeatedAfterTheRoundWasClosed() {
        Answers.whileTheRound(true)
                .given(submitted())
                .when(submit(PICKS, IN_TIME))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void mayFollowAWithdrawal() {
        fixture.given(submitted(), new PrioritiesWithdrawn(PRIORITIES, new Prose("a mistake"), null))
                .when(submit(PICKS, IN_TIME))
                .expectEvents(submitted());
    }

    @Test
    void refusesAnotherAnswer() {
        fixture.given(submitted())
                .when(submit(List.of(new Pick(SKILLS, List.of())), IN_TIME))
                .expectException(Refused.because("priorities-submitted"));
    }

    @Test
    void refusesAFourthRecommendation() {
        submitting(EQUITY, SKILLS, SAFETY, EVALUATE)
                .expectException(Refused.because("one-to-three-recommendations"))
                .expectNoEvents();
    }

    @Test
    void refusesNoRecommendation() {
        submitting().expectException(Refused.because("one-to-three-recommendations"));
    }

    @Test
    void refusesARecommendationPickedTwice() {
        submitting(EQUITY, EQUITY).expectException(Refused.because("picked-twice"));
    }

    @Test
    void refusesAnInitiativePickedTwice() {
        fixture.givenNoPriorActivity()
                .when(submit(List.of(new Pick(EQUITY, List.of(CHARTER, CHARTER))), IN_TIME))
                .expectException(Refused.because("picked-twice"));
    }

    @Test
    void refusesAnInitiativeOfAnotherRecommendation() {
        fixture.givenNoPriorActivity()
                .when(submit(List.of(new Pick(EQUITY, List.of(MENTORING))), IN_TIME))
                .expectException(Refused.because("initiative-elsewhere"));
    }

    @Test
    void refusesUnknownInitiativesAndRecommendations() {
        fixture.givenNoPriorActivity()
                .when(submit(List.of(new Pick(EQUITY, List.of(new InitiativeId("none")))), IN_TIME))
                .expectException(Refused.because("unknown-initiative"));
        submitting(new RecommendationId("none")).expectException(Refused.because("unknown-recommendation"));
    }

    @Test
    void refusesAnUnknownGroup() {
        fixture.givenNoPriorActivity()
                .when(new SubmitPriorities(ROUND, new GroupId("none"), PICKS, BASIS, IN_TIME))
                .expectException(Refused.because("unknown-group"));
    }

    @Test
    void refusesAnUnknownRound() {
        fixture.givenNoPriorActivity()
                .when(new SubmitPriorities(new RoundId("none"), WMPL, PICKS, BASIS, IN_TIME))
                .expectException(Refused.because("unknown-round"));
    }

    @Test
    void refusesAGroupThatIsGone() {
        fixture.givenNoPriorActivity()
                .when(new SubmitPriorities(ROUND, GONE, PICKS, BASIS, IN_TIME))
                .expectException(Refused.because("group-gone"));
    }

    @Test
    void isJudgedByTodayWhereNoDayIsStated() {
        fixture.givenNoPriorActivity().when(submit(PICKS, null)).expectException(Refused.because("round-not-open"));
        Answers.with(new RoundDays(TODAY, TODAY, false))
                .givenNoPriorActivity()
                .when(submit(PICKS, null))
                .expectEvents(submitted(null));
    }

    @Test
    void takesTheFirstAndTheLastDayAndNoOther() {
        fixture.givenNoPriorActivity().when(submit(PICKS, MAY)).expectSuccessfulHandlerExecution();
        fixture.givenNoPriorActivity()
                .when(submit(PICKS, MAY.minusDays(1)))
                .expectException(Refused.because("round-not-open"));
        fixture.givenNoPriorActivity()
                .when(submit(PICKS, IN_TIME.plusDays(1)))
                .expectException(Refused.because("round-not-open"));
    }

    @Test
    void refusesEvenWhatIsDatedInTimeOnceTheRoundIsClosed() {
        Answers.whileTheRound(true)
                .givenNoPriorActivity()
                .when(submit(PICKS, IN_TIME))
                .expectException(Refused.because("round-closed"));
    }

    @Test
    void refusesTomorrow() {
        Answers.with(new RoundDays(MAY, null, false))
                .givenNoPriorActivity()
                .when(submit(PICKS, TODAY.plusDays(1)))
                .expectException(Refused.because("not-a-past-day"));
    }

    private ResultValidator<Priorities> submitting(RecommendationId... recommendations) {
        List<Pick> picks = Stream.of(recommendations)
                .map(recommendation -> new Pick(recommendation, List.of()))
                .toList();
        return fixture.givenNoPriorActivity().when(submit(picks, IN_TIME));
    }

    private static SubmitPriorities submit(List<Pick> picks, @Nullable LocalDate on) {
        return new SubmitPriorities(ROUND, WMPL, picks, BASIS, on);
    }
}
