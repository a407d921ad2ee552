package nextstep.command.priorities;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import nextstep.command.ADateIsPlausible;
import nextstep.command.AnIdIsGivenOnce;
import nextstep.command.NothingHappenedInTheFuture;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.known.KnownConversations;
import nextstep.events.priorities.RoundEvent;
import nextstep.events.priorities.RoundEvent.RoundClosed;
import nextstep.events.priorities.RoundEvent.RoundExtended;
import nextstep.events.priorities.RoundEvent.RoundOpened;
import nextstep.events.priorities.RoundId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A call for priorities. */
@Aggregate
@SuppressWarnings("NullAway.Init") // filled by its first event
class Round {
    @AggregateIdentifier
    private RoundId round;

    private RoundOpened opened;
    private @Nullable LocalDate closes;
    private @Nullable LocalDate closed;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenRound command, KnownConversations conversations) {
        RoundOpened asked = new RoundOpened(
                command.round(),
                command.title(),
                command.opens(),
                command.closes(),
                command.conversation(),
                command.source());
        if (round == null) {
            new ADateIsPlausible("opens", command.opens()).check();
            new ADateIsPlausible("closes", command.closes()).check();
            new ARoundClosesAfterItOpened("closes", command.opens(), command.closes()).check();
            if (command.conversation() != null) {
                new OnlyKnownThingsAreNamed(command.conversation(), conversations.has(command.conversation())).check();
            }
            apply(asked);
        } else if (!asked.equals(opened)) {
            new AnIdIsGivenOnce(round, opened).check();
        }
    }

    @CommandHandler
    void decide(ExtendRound command) {
        if (command.closes().equals(closes)) {
            return;
        }
        new AClosedRoundTakesNothingMore(round, closed != null).check();
        new ADateIsPlausible("closes", command.closes()).check();
        new ARoundClosesAfterItOpened("closes", opened.opens(), command.closes()).check();
        new AnExtensionGivesMoreTime(closes, command.closes()).check();
        apply(new RoundExtended(round, command.closes(), command.reason()));
    }

    @CommandHandler
    void decide(CloseRound command, Clock clock) {
        if (closed != null && (command.on() == null || command.on().equals(closed))) {
            return;
        }
        new AClosedRoundTakesNothingMore(round, closed != null).check();
        LocalDate today = LocalDate.now(clock);
        LocalDate on = command.on() == null ? today : command.on();
        new NothingHappenedInTheFuture("on", on, today).check();
        new ARoundClosesAfterItOpened("on", opened.opens(), on).check();
        apply(new RoundClosed(round, on, command.reason()));
    }

    @EventSourcingHandler
    void evolve(RoundEvent event) {
        switch (event) {
            case RoundOpened e -> {
                round = e.round();
                opened = e;
                closes = e.closes();
            }
            case RoundExtended e -> closes = e.closes();
            case RoundClosed e -> closed = e.on();
        }
    }
}
