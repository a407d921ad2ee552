package nextstep.command.implementation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import nextstep.command.ADateIsPlausible;
import nextstep.command.AGroupActsWhileItStands;
import nextstep.command.AnIdIsGivenOnce;
import nextstep.command.NothingHappenedInTheFuture;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.groups.AContextIsKnown;
import nextstep.command.implementation.DaysFollowEachOther.Earlier;
import nextstep.command.known.KnownCountries;
import nextstep.command.known.KnownGroups;
import nextstep.command.known.KnownInitiatives;
import nextstep.command.known.KnownPlans;
import nextstep.command.known.KnownRegions;
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
    private Course course = new Course();
    private Partners partners = new Partners();
    private Steps steps = new Steps();

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
        record(course.decide(command), command.on(), clock);
    }

    @CommandHandler
    void decide(ConfirmPlan command, Clock clock) {
        LocalDate on = command.on() == null ? LocalDate.now(clock) : command.on();
        record(course.decide(command, on), on, clock);
    }

    @CommandHandler
    void decide(NoteProgress command, Clock clock) {
        record(course.decide(command), command.on(), clock);
    }

    @CommandHandler
    void decide(PausePlan command, Clock clock) {
        record(course.decide(command), command.on(), clock);
    }

    @CommandHandler
    void decide(ResumePlan command, Clock clock) {
        record(course.decide(command), command.on(), clock);
    }

    @CommandHandler
    void decide(ConcludePlan command, Clock clock) {
        record(course.decide(command), command.on(), clock);
    }

    @CommandHandler
    void decide(SupersedePlan command, KnownPlans plans, Clock clock) {
        Optional<PlanSuperseded> decided = course.decide(command);
        decided.ifPresent(_ -> new OnlyKnownThingsAreNamed(command.by(), plans.has(command.by())).check());
        record(decided, command.on(), clock);
    }

    @CommandHandler
    void decide(SeekPartners command, Clock clock) {
        recordWhileItGoesOn(partners.decide(command), null, clock);
    }

    @CommandHandler
    void decide(FindPartners command, Clock clock) {
        recordWhileItGoesOn(partners.decide(command), null, clock);
    }

    @CommandHandler
    void decide(PlanStep command, KnownGroups groups, Clock clock) {
        StepPlanned asked = command.asFact();
        boolean there = steps.have(command.step());
        if (there && steps.at(command.step()).planned().equals(asked)) {
            return;
        }
        course.checkGoesOn(plan);
        checkDay(command.on(), clock);
        new AStepIsPlannedOnce(command.step(), there).check();
        new APlanHasAtMost500Steps(plan, steps.count()).check();
        new AWeightIsFrom1To100(asked.weight()).check();
        new ADateIsPlausible("due", command.due()).check();
        if (command.responsible() != null) {
            new OnlyKnownThingsAreNamed(command.responsible(), groups.has(command.responsible())).check();
        }
        apply(asked);
    }

    /** Answers with the id that the step has got. */
    @CommandHandler
    StepId decide(AddStep command, KnownGroups groups, Clock clock) {
        StepId step = steps.idFor(command);
        if (!steps.have(step)) {
            decide(command.as(step), groups, clock);
        }
        return step;
    }

    @CommandHandler
    void decide(StateStep command, KnownGroups groups, Clock clock) {
        if (!steps.have(command.step())) {
            decide(command.planning(), groups, clock);
        }
        StatedStep stated = new StatedStep(steps.at(command.step()), command);
        new AStepKeepsItsTitleAndWeight(command.step(), stated.isAsPlanned()).check();
        stated.lacking().forEach(lacking -> happen(lacking, clock));
    }

    /** Answers with the id of the step. */
    @CommandHandler
    StepId decide(EnterStep command, KnownGroups groups, Clock clock) {
        StepId step = steps.idFor(command);
        decide(command.as(step), groups, clock);
        return step;
    }

    @CommandHandler
    void decide(RescheduleStep command, Clock clock) {
        happen(command, clock);
    }

    @CommandHandler
    void decide(StartStep command, Clock clock) {
        happen(command, clock);
    }

    @CommandHandler
    void decide(BlockStep command, Clock clock) {
        happen(command, clock);
    }

    @CommandHandler
    void decide(UnblockStep command, Clock clock) {
        happen(command, clock);
    }

    @CommandHandler
    void decide(CompleteStep command, Clock clock) {
        happen(command, clock);
    }

    @CommandHandler
    void decide(ReopenStep command, Clock clock) {
        happen(command, clock);
    }

    @CommandHandler
    void decide(DropStep command, Clock clock) {
        happen(command, clock);
    }

    @CommandHandler
    void decide(ConfirmStep command, Clock clock) {
        happen(command.saidOn(LocalDate.now(clock)), clock);
    }

    @CommandHandler
    void decide(NoteStepProgress command, Clock clock) {
        happen(command, clock);
    }

    @EventSourcingHandler
    void evolve(PlanEvent event, @Timestamp Instant at) {
        LocalDate recorded = at.atZone(ZoneOffset.UTC).toLocalDate();
        switch (event) {
            case PlanMade e -> {
                plan = e.plan();
                made = e;
            }
            case PhaseEntered e -> course.evolve(e);
            case PlanConfirmed e -> course.evolve(e);
            case PlanPaused e -> course.evolve(e);
            case PlanResumed e -> course.evolve(e);
            case PlanConcluded e -> course.evolve(e);
            case PlanSuperseded e -> course.evolve(e);
            case ProgressNoted e when e.step() == null -> course.evolve(e);
            case ProgressNoted e -> steps.at(Objects.requireNonNull(e.step())).evolve(e);
            case PartnersSought e -> partners.evolve(e);
            case PartnersFound e -> partners.evolve(e);
            case StepPlanned e -> steps.evolve(e);
            case StepRescheduled e -> steps.at(e.step()).evolve(e);
            case StepStarted e -> steps.at(e.step()).evolve(e, recorded);
            case StepBlocked e -> steps.at(e.step()).evolve(e, recorded);
            case StepUnblocked e -> steps.at(e.step()).evolve(e, recorded);
            case StepCompleted e -> steps.at(e.step()).evolve(e, recorded);
            case StepReopened e -> steps.at(e.step()).evolve(e, recorded);
            case StepDropped e -> steps.at(e.step()).evolve(e, recorded);
            case StepConfirmed e -> steps.at(e.step()).evolve(e);
        }
    }

    private void happen(StepCommand command, Clock clock) {
        recordWhileItGoesOn(new StepDecision(steps.asked(command.step())).on(command), command.on(), clock);
    }

    private void recordWhileItGoesOn(Optional<? extends PlanEvent> decided, @Nullable LocalDate on, Clock clock) {
        decided.ifPresent(_ -> course.checkGoesOn(plan));
        record(decided, on, clock);
    }

    private void record(Optional<? extends PlanEvent> decided, @Nullable LocalDate on, Clock clock) {
        decided.ifPresent(fact -> {
            checkDay(on, clock);
            AggregateLifecycle.apply(fact);
        });
    }

    /** Nothing happens to a plan before it is made, where it was said when that was. */
    private void checkDay(@Nullable LocalDate on, Clock clock) {
        new NothingHappenedInTheFuture("on", on, LocalDate.now(clock)).check();
        new DaysFollowEachOther(Earlier.MADE, made.on(), on).check();
    }
}
