package nextstep.command.catalogue;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nextstep.command.AnIdIsGivenOnce;
import nextstep.command.NothingHappenedInTheFuture;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.catalogue.WhatEndedStaysEnded.Ending;
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
    private @Nullable InitiativeSuperseded superseded;
    private @Nullable InitiativeMerged merged;
    private @Nullable InitiativeSplit split;
    private @Nullable Ending ending;
    private @Nullable InitiativePaused paused;
    private @Nullable InitiativeResumed resumed;
    private @Nullable InitiativeSelected selected;
    private @Nullable InitiativeDeselected deselected;
    private @Nullable InitiativeStatusReported status;
    private LinkedHashSet<InitiativeStatusReported> datedStatuses = new LinkedHashSet<>();
    private LinkedHashSet<MilestoneReached> milestones = new LinkedHashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AdoptInitiative command, KnownRecommendations recommendations, KnownNumbers numbers, Clock clock) {
        InitiativeAdopted asked = new InitiativeAdopted(
                command.initiative(),
                command.recommendation(),
                List.copyOf(command.numberings()),
                command.language(),
                command.title(),
                command.standing(),
                command.on(),
                command.source());
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
        InitiativeSuperseded asked = new InitiativeSuperseded(
                initiative, List.copyOf(command.by()), command.reason(), command.on(), command.source());
        if (!asked.equals(superseded)) {
            givesWayTo("by", command.by(), known);
            happened(command.on(), clock);
            apply(asked);
        }
    }

    @CommandHandler
    void decide(MergeInitiative command, KnownInitiatives known, Clock clock) {
        InitiativeMerged asked =
                new InitiativeMerged(initiative, command.into(), command.reason(), command.on(), command.source());
        if (!asked.equals(merged)) {
            givesWayTo("into", List.of(command.into()), known);
            happened(command.on(), clock);
            apply(asked);
        }
    }

    @CommandHandler
    void decide(SplitInitiative command, KnownInitiatives known, Clock clock) {
        InitiativeSplit asked = new InitiativeSplit(
                initiative, List.copyOf(command.into()), command.reason(), command.on(), command.source());
        if (!asked.equals(split)) {
            new ASplitMakesSeveral(command.into()).check();
            givesWayTo("into", command.into(), known);
            happened(command.on(), clock);
            apply(asked);
        }
    }

    @CommandHandler
    void decide(PauseInitiative command, Clock clock) {
        InitiativePaused asked = new InitiativePaused(initiative, command.reason(), command.on(), command.source());
        if (!asked.equals(paused)) {
            new WhatEndedStaysEnded(initiative, ending, command.on()).check();
            new OnlyWhatRunsIsPaused(initiative, paused != null).check();
            happened(command.on(), clock);
            apply(asked);
        }
    }

    @CommandHandler
    void decide(ResumeInitiative command, Clock clock) {
        InitiativeResumed asked = new InitiativeResumed(initiative, command.reason(), command.on(), command.source());
        if (!asked.equals(resumed) || paused != null) {
            new WhatEndedStaysEnded(initiative, ending, command.on()).check();
            new OnlyWhatIsPausedIsResumed(initiative, paused != null).check();
            happened(command.on(), clock);
            apply(asked);
        }
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

    @CommandHandler
    void decide(SelectInitiative command, KnownConversations conversations, Log log, Clock clock) {
        InitiativeSelected asked = new InitiativeSelected(
                initiative,
                command.rationale(),
                command.conversation(),
                command.theme(),
                command.inputsPosition(),
                command.on(),
                command.source());
        if (asked.equals(selected)) {
            return;
        }
        new WhatEndedStaysEnded(initiative, ending, command.on()).check();
        new AnInitiativeIsSelectedOnce(initiative, selected != null).check();
        if (command.conversation() != null) {
            new OnlyKnownThingsAreNamed(command.conversation(), conversations.has(command.conversation())).check();
        }
        new ASelectionNamesItsInputs(command.inputsPosition(), command.on(), log).check();
        happened(command.on(), clock);
        apply(asked);
    }

    @CommandHandler
    void decide(DeselectInitiative command, Clock clock) {
        InitiativeDeselected asked =
                new InitiativeDeselected(initiative, command.reason(), command.on(), command.source());
        if (!asked.equals(deselected) || selected != null) {
            new OnlyWhatIsSelectedIsDeselected(initiative, selected != null).check();
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
            case InitiativeSuperseded e -> {
                superseded = e;
                ending = new Ending(e.on());
            }
            case InitiativeMerged e -> {
                merged = e;
                ending = new Ending(e.on());
            }
            case InitiativeSplit e -> {
                split = e;
                ending = new Ending(e.on());
            }
            case InitiativePaused e -> paused = e;
            case InitiativeResumed e -> {
                resumed = e;
                paused = null;
            }
            case InitiativeStatusReported e -> {
                status = e;
                if (e.on() != null) {
                    datedStatuses.add(e);
                }
            }
            case MilestoneReached e -> milestones.add(e);
            case InitiativeSelected e -> selected = e;
            case InitiativeDeselected e -> {
                deselected = e;
                selected = null;
            }
        }
    }

    private void givesWayTo(String field, List<InitiativeId> others, KnownInitiatives known) {
        new WhatEndedStaysEnded(initiative, ending, null).check();
        new OthersAreNamed(field, initiative, others).check();
        others.forEach(other -> new OnlyKnownThingsAreNamed(other, known.has(other)).check());
    }

    private static void happened(@Nullable LocalDate on, Clock clock) {
        new NothingHappenedInTheFuture("on", on, LocalDate.now(clock)).check();
    }

    private record AlsoKnownAs(Language language, Title title) {}
}
