package nextstep.command.priorities;

import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.EQUITY;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.priorities.Rounds.MAY;
import static nextstep.command.priorities.Rounds.ROUND;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nextstep.command.SmallWorld;
import nextstep.command.known.KnownRounds;
import nextstep.command.known.RoundDays;
import nextstep.events.priorities.DecisionBasis;
import nextstep.events.priorities.Pick;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesSubmitted;
import nextstep.events.priorities.PrioritiesId;
import nextstep.events.values.Prose;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;

/** The answers these stories are about, in a round of 31 days in May. */
final class Answers {
    static final PrioritiesId PRIORITIES = PrioritiesId.of(ROUND, WMPL);
    static final DecisionBasis BASIS = new DecisionBasis(new Prose("vote of the members"), 40, null);
    static final List<Pick> PICKS = List.of(new Pick(EQUITY, List.of(CHARTER)));
    static final LocalDate IN_TIME = MAY.plusDays(30);

    private Answers() {}

    static AggregateTestFixture<Priorities> whileTheRound(boolean closed) {
        return with(new RoundDays(MAY, IN_TIME, closed));
    }

    static AggregateTestFixture<Priorities> with(RoundDays days) {
        KnownRounds rounds = round -> round.equals(ROUND) ? Optional.of(days) : Optional.empty();
        AggregateTestFixture<Priorities> fixture = SmallWorld.with(Priorities.class);
        fixture.registerInjectableResource(rounds);
        return fixture;
    }

    static PrioritiesSubmitted submitted() {
        return submitted(IN_TIME);
    }

    static PrioritiesSubmitted submitted(@Nullable LocalDate on) {
        return new PrioritiesSubmitted(PRIORITIES, ROUND, WMPL, PICKS, BASIS, on);
    }
}
