package nextstep.command.priorities;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nextstep.command.AGroupActsWhileItStands;
import nextstep.command.CommandRefused;
import nextstep.command.NothingHappenedInTheFuture;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.history.TakenBackFact;
import nextstep.command.known.KnownGroups;
import nextstep.command.known.KnownInitiatives;
import nextstep.command.known.KnownRecommendations;
import nextstep.command.known.KnownRounds;
import nextstep.command.known.RoundDays;
import nextstep.events.groups.GroupId;
import nextstep.events.priorities.DecisionBasis;
import nextstep.events.priorities.Pick;
import nextstep.events.priorities.PrioritiesEvent;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesRevised;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesSubmitted;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesWithdrawn;
import nextstep.events.priorities.PrioritiesId;
import nextstep.events.priorities.RoundId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The answer of one group in one round. */
@Aggregate
@SuppressWarnings("NullAway.Init") // filled by its first event
class Priorities {
    @AggregateIdentifier
    private PrioritiesId priorities;

    private List<Pick> picks = List.of();
    private DecisionBasis basis;
    private @Nullable LocalDate on;
    private @Nullable PrioritiesWithdrawn withdrawn;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            SubmitPriorities command,
            KnownRounds rounds,
            KnownGroups groups,
            KnownRecommendations recommendations,
            KnownInitiatives initiatives,
            Clock clock) {
        if (stands() && says(command.picks(), command.basis()) && isSameDay(command.on())) {
            return;
        }
        new AnAnswerIsGivenOnce(command.stream(), stands()).check();
        new OnlyKnownThingsAreNamed(command.group(), groups.has(command.group())).check();
        checkPicks(command.picks(), recommendations, initiatives);
        LocalDate day = checkDay(command.round(), command.on(), rounds, clock);
        checkStanding(command.group(), day, groups);
        apply(new PrioritiesSubmitted(
                command.stream(), command.round(), command.group(), command.picks(), command.basis(), command.on()));
    }

    @CommandHandler
    void decide(
            RevisePriorities command,
            KnownRounds rounds,
            KnownGroups groups,
            KnownRecommendations recommendations,
            KnownInitiatives initiatives,
            Clock clock) {
        if (stands() && says(command.picks(), command.basis())) {
            return;
        }
        new OnlyAnAnswerThatStandsIsChanged(priorities, stands()).check();
        checkPicks(command.picks(), recommendations, initiatives);
        LocalDate day = checkDay(command.round(), command.on(), rounds, clock);
        new AChangeIsNotDatedBeforeTheAnswer(on, command.on()).check();
        checkStanding(command.group(), day, groups);
        apply(new PrioritiesRevised(priorities, command.picks(), command.basis(), command.reason(), command.on()));
    }

    @CommandHandler
    void decide(WithdrawPriorities command, Clock clock) {
        PrioritiesWithdrawn asked = new PrioritiesWithdrawn(priorities, command.reason(), command.on());
        if (asked.equals(withdrawn)) {
            return;
        }
        new OnlyAnAnswerThatStandsIsChanged(priorities, stands()).check();
        new NothingHappenedInTheFuture("on", command.on(), LocalDate.now(clock)).check();
        new AChangeIsNotDatedBeforeTheAnswer(on, command.on()).check();
        apply(asked);
    }

    @EventSourcingHandler
    void evolve(PrioritiesEvent event) {
        switch (event) {
            case PrioritiesSubmitted e -> {
                priorities = e.priorities();
                answer(e.picks(), e.basis(), e.on());
            }
            case PrioritiesRevised e -> answer(e.picks(), e.basis(), e.on());
            case PrioritiesWithdrawn e -> {
                picks = List.of();
                withdrawn = e;
            }
        }
    }

    @EventSourcingHandler
    void evolve(TakenBackFact takenBack) {
        if (takenBack.fact() instanceof PrioritiesEvent event) {
            priorities = event.priorities();
        }
    }

    private void answer(List<Pick> picks, DecisionBasis basis, @Nullable LocalDate on) {
        this.picks = picks;
        this.basis = basis;
        this.on = on;
        withdrawn = null;
    }

    private boolean stands() {
        return !picks.isEmpty();
    }

    private boolean says(List<Pick> picks, DecisionBasis basis) {
        return this.picks.equals(picks) && this.basis.equals(basis);
    }

    private boolean isSameDay(@Nullable LocalDate day) {
        return on == null ? day == null : on.equals(day);
    }

    private static void checkPicks(
            List<Pick> picks, KnownRecommendations recommendations, KnownInitiatives initiatives) {
        new OneToThreeRecommendations(picks).check();
        new NothingIsPickedTwice(picks).check();
        for (Pick pick : picks) {
            new OnlyKnownThingsAreNamed(pick.recommendation(), recommendations.has(pick.recommendation())).check();
            pick.initiatives()
                    .forEach(
                            initiative -> new OnlyKnownThingsAreNamed(initiative, initiatives.has(initiative)).check());
            new InitiativesBelongToTheirRecommendation(pick, initiatives).check();
        }
    }

    /** The day of the answer, within its round. */
    private static LocalDate checkDay(RoundId round, @Nullable LocalDate on, KnownRounds rounds, Clock clock) {
        RoundDays days = rounds.daysOf(round)
                .orElseThrow(() -> new CommandRefused(new OnlyKnownThingsAreNamed(round, false).refusal()));
        new AClosedRoundTakesNothingMore(round, days.closed()).check();
        LocalDate today = LocalDate.now(clock);
        new NothingHappenedInTheFuture("on", on, today).check();
        LocalDate day = on == null ? today : on;
        new AnAnswerIsDatedWithinItsRound(day, days).check();
        return day;
    }

    private static void checkStanding(GroupId group, LocalDate day, KnownGroups groups) {
        new AGroupActsWhileItStands(group, day, groups.standsOn(group, day)).check();
    }
}
