package nextstep.command.implementation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nextstep.command.ADateIsPlausible;
import nextstep.command.AGroupActsWhileItStands;
import nextstep.command.AnIdIsGivenOnce;
import nextstep.command.NothingHappenedInTheFuture;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.groups.AContextIsKnown;
import nextstep.command.known.KnownCountries;
import nextstep.command.known.KnownGroups;
import nextstep.command.known.KnownInitiatives;
import nextstep.command.known.KnownPlans;
import nextstep.command.known.KnownRegions;
import nextstep.events.Ids;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanEvent;
import nextstep.events.implementation.PlanEvent.PartnersFound;
import nextstep.events.implementation.PlanEvent.PartnersSought;
import nextstep.events.implementation.PlanEvent.PhaseEntered;
import nextstep.events.implementation.PlanEvent.PlanConcluded;
import nextstep.events.implementation.PlanEvent.PlanConfirmed;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanEvent.PlanPaused;
import nextstep.events.implementation.PlanEvent.PlanResumed;
import nextstep.events.implementation.PlanEvent.PlanSuperseded;
import nextstep.events.implementation.PlanEvent.ProgressNoted;
import nextstep.events.implementation.PlanEvent.StepBlocked;
import nextstep.events.implementation.PlanEvent.StepCompleted;
import nextstep.events.implementation.PlanEvent.StepConfirmed;
import nextstep.events.implementation.PlanEvent.StepDropped;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.PlanEvent.StepReopened;
import nextstep.events.implementation.PlanEvent.StepRescheduled;
import nextstep.events.implementation.PlanEvent.StepStarted;
import nextstep.events.implementation.PlanEvent.StepUnblocked;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The implementation of one initiative in one context, led by one group, in steps. */
@Aggregate
@SuppressWarnings("NullAway.Init") // filled by its first event
class Plan {
    @AggregateIdentifier
    private PlanId plan;

    private PlanMade made;
    private PlanState state = PlanState.UNDER_WAY;
    private @Nullable PhaseEntered phase;
    private @Nullable LocalDate confirmed;
    private @Nullable ProgressNoted noted;
    private @Nullable PlanPaused paused;
    private @Nullable PlanResumed resumed;
    private @Nullable PlanConcluded concluded;
    private @Nullable PlanSuperseded superseded;
    private @Nullable PartnersSought sought;
    private @Nullable PartnersFound found;
    private Map<String, Step> steps = new LinkedHashMap<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            MakePlan command,
            KnownInitiatives initiatives,
            KnownGroups groups,
            KnownRegions regions,
            KnownCountries countries,
            Clock clock) {
        PlanMade asked = command.asFact();
        if (asked.equals(made)) {
            return;
        }
        new AnIdIsGivenOnce(command.plan(), made).check();
        LocalDate today = LocalDate.now(clock);
        LocalDate since = command.on() == null ? today : command.on();
        new NothingHappenedInTheFuture("on", since, today).check();
        new OnlyKnownThingsAreNamed(command.initiative(), initiatives.has(command.initiative())).check();
        new AContextIsKnown(command.context(), regions, countries).check();
        new OnlyKnownThingsAreNamed(command.lead(), groups.has(command.lead())).check();
        new AGroupActsWhileItStands(command.lead(), since, groups.standsOn(command.lead(), since)).check();
        apply(asked);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            MakePlanWithoutId command,
            KnownInitiatives initiatives,
            KnownGroups groups,
            KnownRegions regions,
            KnownCountries countries,
            Clock clock) {
        decide(command.withId(), initiatives, groups, regions, countries, clock);
    }

    @CommandHandler
    void decide(EnterPhase command, Clock clock) {
        PhaseEntered asked = new PhaseEntered(plan, command.phase(), command.on(), command.source());
        if (!asked.equals(phase)) {
            checkGoesOn(command.on(), clock);
            apply(asked);
        }
    }

    @CommandHandler
    void decide(ConfirmPlan command, Clock clock) {
        LocalDate on = command.on() == null ? LocalDate.now(clock) : command.on();
        if (confirmed == null || confirmed.isBefore(on)) {
            checkGoesOn(on, clock);
            apply(new PlanConfirmed(plan, on));
        }
    }

    @CommandHandler
    void decide(NoteProgress command, Clock clock) {
        ProgressNoted asked = new ProgressNoted(plan, null, command.note(), command.on());
        if (!asked.equals(noted)) {
            checkGoesOn(command.on(), clock);
            apply(asked);
        }
    }

    @CommandHandler
    void decide(PausePlan command, Clock clock) {
        PlanPaused asked = new PlanPaused(plan, command.reason(), command.on());
        if (!asked.equals(paused)) {
            checkGoesOn(command.on(), clock);
            apply(asked);
        }
    }

    @CommandHandler
    void decide(ResumePlan command, Clock clock) {
        PlanResumed asked = new PlanResumed(plan, command.reason(), command.on());
        if (!asked.equals(resumed)) {
            new OnlyAPlanThatRestsIsResumed(plan, state).check();
            checkPast(command.on(), clock);
            new DaysFollowEachOther("paused", paused == null ? null : paused.on(), command.on()).check();
            new DaysFollowEachOther("concluded", concluded == null ? null : concluded.on(), command.on()).check();
            apply(asked);
        }
    }

    @CommandHandler
    void decide(ConcludePlan command, Clock clock) {
        PlanConcluded asked = new PlanConcluded(plan, command.outcome(), command.evidence(), command.on());
        if (!asked.equals(concluded)) {
            checkGoesOn(command.on(), clock);
            new AtMostTenPiecesOfEvidence(command.evidence()).check();
            apply(asked);
        }
    }

    /** What was concluded may still be superseded. */
    @CommandHandler
    void decide(SupersedePlan command, KnownPlans plans, Clock clock) {
        PlanSuperseded asked = new PlanSuperseded(plan, command.by(), command.reason(), command.on());
        if (!asked.equals(superseded)) {
            new APlanThatIsOverRests(plan, superseded == null ? PlanState.UNDER_WAY : state).check();
            new APlanIsSupersededByAnother(plan, command.by()).check();
            new OnlyKnownThingsAreNamed(command.by(), plans.has(command.by())).check();
            checkPast(command.on(), clock);
            apply(asked);
        }
    }

    @CommandHandler
    void decide(SeekPartners command) {
        PartnersSought asked = new PartnersSought(plan, command.wanted());
        if (!asked.equals(sought)) {
            new APlanThatIsOverRests(plan, state).check();
            apply(asked);
        }
    }

    @CommandHandler
    void decide(FindPartners command) {
        PartnersFound asked = new PartnersFound(plan, command.note());
        if (sought != null || !asked.equals(found)) {
            new APlanThatIsOverRests(plan, state).check();
            new OnlyAPlanThatSeeksFindsPartners(plan, sought != null).check();
            apply(asked);
        }
    }

    @CommandHandler
    void decide(PlanStep command, KnownGroups groups, Clock clock) {
        int weight = command.weight() == null ? 1 : command.weight();
        StepPlanned asked = new StepPlanned(
                plan, command.step(), command.title(), command.due(), weight, command.responsible(), command.on());
        Step there = steps.get(command.step().key());
        if (there != null && there.isPlannedAs(asked)) {
            return;
        }
        checkGoesOn(command.on(), clock);
        new AStepIsPlannedOnce(command.step(), there != null).check();
        new APlanHasAtMost500Steps(plan, steps.size()).check();
        new AWeightIsFrom1To100(weight).check();
        new ADateIsPlausible("due", command.due()).check();
        checkKnown(command.responsible(), groups);
        apply(asked);
    }

    /** Answers with the id that the step has got. */
    @CommandHandler
    StepId decide(AddStep command, KnownGroups groups, Clock clock) {
        int weight = command.weight() == null ? 1 : command.weight();
        String words = Ids.slug(command.title().text());
        String first = words.isEmpty() ? "step" : words;
        String key = first;
        for (int next = 2; steps.containsKey(key); next++) {
            if (planned(new StepId(key)).isLike(command.title(), command.due(), weight, command.responsible())) {
                return new StepId(key);
            }
            key = numbered(first, next);
        }
        StepId step = new StepId(key);
        decide(command.as(step), groups, clock);
        return step;
    }

    @CommandHandler
    void decide(StateStep command, KnownGroups groups, Clock clock) {
        if (!steps.containsKey(command.step().key())) {
            decide(command.planning(), groups, clock);
        }
        Step step = planned(command.step());
        new AStepKeepsItsTitleAndWeight(command.step(), step.isPlannedLike(command)).check();
        if (command.due() != null && step.isDueOnAnotherDayThan(command.due())) {
            decide(command.rescheduling(), clock);
        }
        if (!step.stands(command)) {
            bring(step, command, clock);
        }
    }

    @CommandHandler
    void decide(RescheduleStep command, Clock clock) {
        new ADateIsPlausible("due", command.due()).check();
        record(step(command.step()).decide(command), command.on(), clock);
    }

    @CommandHandler
    void decide(StartStep command, Clock clock) {
        record(step(command.step()).decide(command), command.on(), clock);
    }

    @CommandHandler
    void decide(BlockStep command, Clock clock) {
        record(step(command.step()).decide(command), command.on(), clock);
    }

    @CommandHandler
    void decide(UnblockStep command, Clock clock) {
        record(step(command.step()).decide(command), command.on(), clock);
    }

    @CommandHandler
    void decide(CompleteStep command, Clock clock) {
        record(step(command.step()).decide(command), command.on(), clock);
    }

    @CommandHandler
    void decide(ReopenStep command, Clock clock) {
        record(step(command.step()).decide(command), command.on(), clock);
    }

    @CommandHandler
    void decide(DropStep command, Clock clock) {
        record(step(command.step()).decide(command), command.on(), clock);
    }

    @CommandHandler
    void decide(ConfirmStep command, Clock clock) {
        LocalDate on = command.on() == null ? LocalDate.now(clock) : command.on();
        record(step(command.step()).decide(command, on), on, clock);
    }

    @CommandHandler
    void decide(NoteStepProgress command, Clock clock) {
        record(step(command.step()).decide(command), command.on(), clock);
    }

    @EventSourcingHandler
    void evolve(PlanEvent event, @Timestamp Instant at) {
        LocalDate recorded = at.atZone(ZoneOffset.UTC).toLocalDate();
        switch (event) {
            case PlanMade e -> {
                plan = e.plan();
                made = e;
            }
            case PhaseEntered e -> phase = e;
            case PlanConfirmed e -> confirmed = e.on();
            case ProgressNoted e -> note(e);
            case PlanPaused e -> {
                state = PlanState.PAUSED;
                paused = e;
                resumed = null;
            }
            case PlanResumed e -> {
                state = PlanState.UNDER_WAY;
                resumed = e;
                paused = null;
                concluded = null;
            }
            case PlanConcluded e -> {
                state = PlanState.CONCLUDED;
                concluded = e;
                resumed = null;
            }
            case PlanSuperseded e -> {
                state = PlanState.SUPERSEDED;
                superseded = e;
            }
            case PartnersSought e -> sought = e;
            case PartnersFound e -> {
                sought = null;
                found = e;
            }
            case StepPlanned e -> steps.put(e.step().key(), new Step(e));
            case StepRescheduled e -> planned(e.step()).evolve(e);
            case StepStarted e -> planned(e.step()).evolve(e, recorded);
            case StepBlocked e -> planned(e.step()).evolve(e, recorded);
            case StepUnblocked e -> planned(e.step()).evolve(e, recorded);
            case StepCompleted e -> planned(e.step()).evolve(e, recorded);
            case StepReopened e -> planned(e.step()).evolve(e, recorded);
            case StepDropped e -> planned(e.step()).evolve(e, recorded);
            case StepConfirmed e -> planned(e.step()).evolve(e);
        }
    }

    private void note(ProgressNoted e) {
        if (e.step() == null) {
            noted = e;
        } else {
            planned(e.step()).evolve(e);
        }
    }

    private void record(Optional<? extends PlanEvent> decided, @Nullable LocalDate on, Clock clock) {
        decided.ifPresent(fact -> {
            checkGoesOn(on, clock);
            AggregateLifecycle.apply(fact);
        });
    }

    private void bring(Step step, StateStep to, Clock clock) {
        switch (to.state()) {
            case PLANNED -> {
                open(step, to, clock);
                new AStartedStepIsNotPlannedAgain(to.step(), step.isStarted()).check();
            }
            case STARTED -> {
                boolean otherDay = step.isStarted() && !step.isBlocked();
                open(step, to, clock);
                if (otherDay || !step.isStarted()) {
                    decide(new StartStep(plan, to.step(), to.on()), clock);
                }
            }
            case BLOCKED -> decide(new BlockStep(plan, to.step(), to.statedReason(), to.on()), clock);
            case COMPLETED -> decide(new CompleteStep(plan, to.step(), to.evidence(), to.on()), clock);
            case DROPPED -> decide(new DropStep(plan, to.step(), to.statedReason(), to.on()), clock);
        }
    }

    private void open(Step step, StateStep to, Clock clock) {
        if (step.isOver()) {
            decide(new ReopenStep(plan, to.step(), to.statedReason(), to.on()), clock);
        } else if (step.isBlocked()) {
            decide(new UnblockStep(plan, to.step(), to.reason(), to.on()), clock);
        }
    }

    private Step step(StepId id) {
        new AStepIsThere(id, steps.containsKey(id.key())).check();
        return planned(id);
    }

    private Step planned(StepId id) {
        return Objects.requireNonNull(steps.get(id.key()));
    }

    private void checkGoesOn(@Nullable LocalDate on, Clock clock) {
        new APlanThatIsOverRests(plan, state).check();
        checkPast(on, clock);
    }

    private static void checkPast(@Nullable LocalDate on, Clock clock) {
        new NothingHappenedInTheFuture("on", on, LocalDate.now(clock)).check();
    }

    private static void checkKnown(@Nullable GroupId group, KnownGroups groups) {
        if (group != null) {
            new OnlyKnownThingsAreNamed(group, groups.has(group)).check();
        }
    }

    private static String numbered(String words, int number) {
        String suffix = "-" + number;
        int most = Ids.MAX_KEY - suffix.length();
        return (words.length() > most ? words.substring(0, most) : words) + suffix;
    }
}
