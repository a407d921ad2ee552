package nextstep.command.conversations;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import nextstep.command.ADateIsPlausible;
import nextstep.command.AnIdIsGivenOnce;
import nextstep.command.NothingHappenedInTheFuture;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.known.KnownInitiatives;
import nextstep.events.conversations.ConversationEvent;
import nextstep.events.conversations.ConversationEvent.ConversationAnnounced;
import nextstep.events.conversations.ConversationEvent.FigureReported;
import nextstep.events.conversations.ConversationEvent.FindingReported;
import nextstep.events.conversations.ConversationEvent.OutcomePublished;
import nextstep.events.conversations.ConversationId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** People talking for one or more days about what matters or how it is done. Figures that disagree stand side by side. */
@Aggregate
@SuppressWarnings("NullAway.Init") // filled by its first event
class Conversation {
    @AggregateIdentifier
    private ConversationId conversation;

    private ConversationAnnounced announced;
    private LinkedHashSet<FigureReported> figures = new LinkedHashSet<>();
    private LinkedHashSet<FindingReported> findings = new LinkedHashSet<>();
    private @Nullable OutcomePublished outcome;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AnnounceConversation command) {
        ConversationAnnounced asked = new ConversationAnnounced(
                command.conversation(),
                command.title(),
                command.focus(),
                List.copyOf(command.sittings()),
                List.copyOf(command.interpretation()),
                command.registrationUntil(),
                command.question(),
                List.copyOf(command.lightningTalkMinutes()),
                command.source());
        if (asked.equals(announced)) {
            return;
        }
        new AnIdIsGivenOnce(command.conversation(), announced).check();
        new AConversationHasDaysInOrder(command.sittings()).check();
        command.sittings().forEach(sitting -> new HoursLieOnTheirDay(sitting).check());
        command.sittings().forEach(sitting -> new ADateIsPlausible("sittings", sitting.day()).check());
        new ADateIsPlausible("registrationUntil", command.registrationUntil()).check();
        new RegistrationEndsWithTheConversation(command.registrationUntil(), command.sittings()).check();
        new LanguagesAreNamedOnce(command.interpretation()).check();
        new TalksHaveAShortestAndALongest(command.lightningTalkMinutes()).check();
        apply(asked);
    }

    @CommandHandler
    void decide(ReportFigure command) {
        FigureReported asked = new FigureReported(conversation, command.what(), command.value(), command.source());
        if (!figures.contains(asked)) {
            apply(asked);
        }
    }

    @CommandHandler
    void decide(ReportFinding command) {
        FindingReported asked = new FindingReported(conversation, command.statement(), command.source());
        if (!findings.contains(asked)) {
            apply(asked);
        }
    }

    @CommandHandler
    void decide(PublishOutcome command, KnownInitiatives initiatives, Clock clock) {
        OutcomePublished asked = new OutcomePublished(
                conversation,
                command.summary(),
                command.caveat(),
                List.copyOf(command.themes()),
                command.on(),
                command.source());
        if (asked.equals(outcome)) {
            return;
        }
        new AnOutcomeIsPublishedOnce(conversation, outcome != null).check();
        command.themes().stream()
                .flatMap(theme -> theme.initiatives().stream())
                .forEach(each -> new OnlyKnownThingsAreNamed(each, initiatives.has(each)).check());
        new NothingHappenedInTheFuture("on", command.on(), LocalDate.now(clock)).check();
        apply(asked);
    }

    @EventSourcingHandler
    void evolve(ConversationEvent event) {
        switch (event) {
            case ConversationAnnounced e -> {
                conversation = e.conversation();
                announced = e;
            }
            case FigureReported e -> figures.add(e);
            case FindingReported e -> findings.add(e);
            case OutcomePublished e -> outcome = e;
        }
    }
}
