package nextstep.command.catalogue;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nextstep.command.AnIdIsGivenOnce;
import nextstep.command.NothingHappenedInTheFuture;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.known.KnownConversations;
import nextstep.command.known.KnownInitiatives;
import nextstep.command.known.KnownNumbers;
import nextstep.command.known.KnownRecommendations;
import nextstep.events.catalogue.InitiativeEvent;
import nextstep.events.catalogue.InitiativeEvent.AlternativeTitleGiven;
import nextstep.events.catalogue.InitiativeEvent.InitiativeAdopted;
import nextstep.events.catalogue.InitiativeEvent.InitiativeDeselected;
import nextstep.events.catalogue.InitiativeEvent.InitiativeMerged;
import nextstep.events.catalogue.InitiativeEvent.InitiativePaused;
import nextstep.events.catalogue.InitiativeEvent.InitiativeRenumbered;
import nextstep.events.catalogue.InitiativeEvent.InitiativeResumed;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSelected;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSplit;
import nextstep.events.catalogue.InitiativeEvent.InitiativeStatusReported;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSuperseded;
import nextstep.events.catalogue.InitiativeEvent.InitiativeTitled;
import nextstep.events.catalogue.InitiativeEvent.MilestoneReached;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.log.Log;
import nextstep.events.values.Language;
import nextstep.events.values.Title;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A change or action under a recommendation. It may rest, be selected for global coordination, and end by being
 * superseded, merged or split. Facts are remembered whole where saying one again is to say nothing new.
 */
@Aggregate
@SuppressWarnings("NullAway.Init") // filled by its first event
class Initiative {
    @AggregateIdentifier
    private InitiativeId initiative;

    private InitiativeAdopted adopted;
    private Titles titles = new Titles();
    private LinkedHashSet<AlsoKnownAs> alternatives = new LinkedHashSet<>();
    private Map<String, Numbering> numberings = new LinkedHashMap<>();
    private Succession succession = new Succession();
    private Rest rest = new Rest();
    private Selection selection = new Selection();
    private @Nullable InitiativeStatusReported status;
    private LinkedHashSet<InitiativeStatusReported> datedStatuses = new LinkedHashSet<>();
    private LinkedHashSet<MilestoneReached> milestones = new LinkedHashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AdoptInitiative command, KnownRecommendations recommendations, KnownNumbers numbers, Clock clock) {
        InitiativeAdopted asked = command.asFact();
        if (asked.equals(adopted)) {
            return;
        }
        new AnIdIsGivenOnce(command.initiative(), adopted).check();
        new OnlyKnownThingsAreNamed(command.recommendation(), recommendations.has(command.recommendation())).check();
        new ASchemeIsNamedOnce(command.numberings()).check();
        new AnInitiativeHasItsOwnNumbers(command.initiative(), command.numberings(), numbers).check();
        happened(command.on(), clock);
        apply(asked);
    }

    @CommandHandler
    void decide(TitleInitiative command) {
        if (!titles.include(command.language(), command.title(), command.standing())) {
            apply(new InitiativeTitled(
                    initiative, command.language(), command.title(), command.standing(), command.source()));
        }
    }

    @CommandHandler
    void decide(GiveAlternativeTitle command) {
        if (!alternatives.contains(new AlsoKnownAs(command.language(), command.title()))) {
            apply(new AlternativeTitleGiven(initiative, command.language(), command.title(), command.source()));
        }
    }

    @CommandHandler
    void decide(RenumberInitiative command, KnownNumbers numbers) {
        List<Numbering> asked = List.of(command.numbering());
        if (!command.numbering().equals(numberings.get(command.numbering().scheme()))) {
            new ASchemeIsNamedOnce(asked).check();
            new AnInitiativeHasItsOwnNumbers(initiative, asked, numbers).check();
            apply(new InitiativeRenumbered(initiative, command.numbering(), command.source()));
        }
    }

    @CommandHandler
    void decide(SupersedeInitiative command, KnownInitiatives known, Clock clock) {
        record(succession.decide(command, known), command.on(), clock);
    }

    @CommandHandler
    void decide(MergeInitiative command, KnownInitiatives known, Clock clock) {
        record(succession.decide(command, known), command.on(), clock);
    }

    @CommandHandler
    void decide(SplitInitiative command, KnownInitiatives known, Clock clock) {
        record(succession.decide(command, known), command.on(), clock);
    }

    @CommandHandler
    void decide(PauseInitiative command, Clock clock) {
        record(rest.decide(command, succession), command.on(), clock);
    }

    @CommandHandler
    void decide(ResumeInitiative command, Clock clock) {
        record(rest.decide(command, succession), command.on(), clock);
    }

    @CommandHandler
    void decide(SelectInitiative command, KnownConversations conversations, Log log, Clock clock) {
        record(selection.decide(command, succession, conversations, log), command.on(), clock);
    }

    @CommandHandler
    void decide(DeselectInitiative command, Clock clock) {
        record(selection.decide(command), command.on(), clock);
    }

    @CommandHandler
    void decide(ReportInitiativeStatus command, Clock clock) {
        InitiativeStatusReported asked =
                new InitiativeStatusReported(initiative, command.status(), command.on(), command.source());
        if (!asked.equals(status) && !datedStatuses.contains(asked)) {
            happened(command.on(), clock);
            apply(asked);
        }
    }

    @CommandHandler
    void decide(RecordMilestone command, Clock clock) {
        MilestoneReached asked = new MilestoneReached(initiative, command.what(), command.on(), command.source());
        if (!milestones.contains(asked)) {
            happened(command.on(), clock);
            apply(asked);
        }
    }

    @EventSourcingHandler
    void evolve(InitiativeEvent event) {
        switch (event) {
            case InitiativeAdopted e -> {
                initiative = e.initiative();
                adopted = e;
                titles.put(e.language(), e.title(), e.standing());
                e.numberings().forEach(numbering -> numberings.put(numbering.scheme(), numbering));
            }
            case InitiativeTitled e -> titles.put(e.language(), e.title(), e.standing());
            case AlternativeTitleGiven e -> alternatives.add(new AlsoKnownAs(e.language(), e.title()));
            case InitiativeRenumbered e -> numberings.put(e.numbering().scheme(), e.numbering());
            case InitiativeSuperseded e -> succession.evolve(e);
            case InitiativeMerged e -> succession.evolve(e);
            case InitiativeSplit e -> succession.evolve(e);
            case InitiativePaused e -> rest.evolve(e);
            case InitiativeResumed e -> rest.evolve(e);
            case InitiativeStatusReported e -> {
                status = e;
                if (e.on() != null) {
                    datedStatuses.add(e);
                }
            }
            case MilestoneReached e -> milestones.add(e);
            case InitiativeSelected e -> selection.evolve(e);
            case InitiativeDeselected e -> selection.evolve(e);
        }
    }

    private static void record(Optional<? extends InitiativeEvent> decided, @Nullable LocalDate on, Clock clock) {
        decided.ifPresent(fact -> {
            happened(on, clock);
            AggregateLifecycle.apply(fact);
        });
    }

    private static void happened(@Nullable LocalDate on, Clock clock) {
        new NothingHappenedInTheFuture("on", on, LocalDate.now(clock)).check();
    }

    private record AlsoKnownAs(Language language, Title title) {}
}
