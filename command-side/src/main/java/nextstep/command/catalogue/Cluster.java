package nextstep.command.catalogue;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nextstep.command.AnIdIsGivenOnce;
import nextstep.command.NothingHappenedInTheFuture;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.known.KnownConversations;
import nextstep.command.known.KnownInitiatives;
import nextstep.events.catalogue.ClusterEvent;
import nextstep.events.catalogue.ClusterEvent.ClusterChanged;
import nextstep.events.catalogue.ClusterEvent.ClusterDissolved;
import nextstep.events.catalogue.ClusterEvent.ClusterFormed;
import nextstep.events.catalogue.ClusterId;
import nextstep.events.catalogue.InitiativeId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Initiatives that are worked on together. */
@Aggregate
@SuppressWarnings("NullAway.Init") // filled by its first event
class Cluster {
    @AggregateIdentifier
    private ClusterId cluster;

    private ClusterFormed formed;
    private LinkedHashSet<InitiativeId> initiatives = new LinkedHashSet<>();
    private @Nullable ClusterDissolved dissolved;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FormCluster command, KnownInitiatives known, KnownConversations conversations, Clock clock) {
        ClusterFormed asked = new ClusterFormed(
                command.cluster(),
                command.letter(),
                command.title(),
                List.copyOf(command.initiatives()),
                command.conversation(),
                command.on(),
                command.source());
        if (asked.equals(formed)) {
            return;
        }
        new AnIdIsGivenOnce(command.cluster(), formed).check();
        new AClusterHasALetter(command.letter()).check();
        consistsOf(command.initiatives(), known);
        if (command.conversation() != null) {
            new OnlyKnownThingsAreNamed(command.conversation(), conversations.has(command.conversation())).check();
        }
        happened(command.on(), clock);
        apply(asked);
    }

    @CommandHandler
    void decide(ChangeCluster command, KnownInitiatives known, Clock clock) {
        new ADissolvedClusterIsNotChanged(cluster, dissolved != null).check();
        consistsOf(command.initiatives(), known);
        if (!initiatives.equals(Set.copyOf(command.initiatives()))) {
            happened(command.on(), clock);
            apply(new ClusterChanged(
                    cluster, List.copyOf(command.initiatives()), command.reason(), command.on(), command.source()));
        }
    }

    @CommandHandler
    void decide(DissolveCluster command, Clock clock) {
        ClusterDissolved asked = new ClusterDissolved(cluster, command.reason(), command.on(), command.source());
        if (!asked.equals(dissolved)) {
            new ADissolvedClusterIsNotChanged(cluster, dissolved != null).check();
            happened(command.on(), clock);
            apply(asked);
        }
    }

    @EventSourcingHandler
    void evolve(ClusterEvent event) {
        switch (event) {
            case ClusterFormed e -> {
                cluster = e.cluster();
                formed = e;
                initiatives = new LinkedHashSet<>(e.initiatives());
            }
            case ClusterChanged e -> initiatives = new LinkedHashSet<>(e.initiatives());
            case ClusterDissolved e -> dissolved = e;
        }
    }

    private static void consistsOf(List<InitiativeId> initiatives, KnownInitiatives known) {
        new AClusterNamesItsInitiatives(initiatives).check();
        initiatives.forEach(each -> new OnlyKnownThingsAreNamed(each, known.has(each)).check());
    }

    private static void happened(@Nullable LocalDate on, Clock clock) {
        new NothingHappenedInTheFuture("on", on, LocalDate.now(clock)).check();
    }
}
