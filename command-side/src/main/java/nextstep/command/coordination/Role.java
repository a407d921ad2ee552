package nextstep.command.coordination;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nextstep.command.ADateIsPlausible;
import nextstep.command.NothingHappenedInTheFuture;
import nextstep.command.OtherStreams;
import nextstep.command.history.TakenBackFact;
import nextstep.command.known.KnownCountries;
import nextstep.command.known.KnownGroups;
import nextstep.command.known.KnownInitiatives;
import nextstep.command.known.KnownRegions;
import nextstep.events.coordination.RoleEvent;
import nextstep.events.coordination.RoleEvent.HandOverAccepted;
import nextstep.events.coordination.RoleEvent.HandOverDeclined;
import nextstep.events.coordination.RoleEvent.HandOverOffered;
import nextstep.events.coordination.RoleEvent.RoleConfirmed;
import nextstep.events.coordination.RoleEvent.RoleDeclared;
import nextstep.events.coordination.RoleEvent.RoleDeclined;
import nextstep.events.coordination.RoleEvent.RoleEnded;
import nextstep.events.coordination.RoleEvent.RoleProposed;
import nextstep.events.coordination.RoleEvent.RoleReaffirmed;
import nextstep.events.coordination.RoleEvent.RoleReported;
import nextstep.events.coordination.RoleEvent.RoleTakenOver;
import nextstep.events.coordination.RoleId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.log.Headers;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The role of one group for one initiative in one context. */
@Aggregate
@SuppressWarnings("NullAway.Init") // filled by its first event
class Role {
    @AggregateIdentifier
    private RoleId role;

    private GroupId group;
    private Claims claims = Claims.NONE;
    private HandOver handOver = new HandOver();
    private @Nullable RoleDeclined declined;
    private @Nullable LocalDate reaffirmed;
    private @Nullable RoleEnded ended;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            ProposeRole command,
            KnownInitiatives initiatives,
            KnownGroups groups,
            KnownRegions regions,
            KnownCountries countries,
            Clock clock) {
        claim(command, new Register(initiatives, groups, regions, countries, clock));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            ReportRole command,
            KnownInitiatives initiatives,
            KnownGroups groups,
            KnownRegions regions,
            KnownCountries countries,
            Clock clock) {
        claim(command, new Register(initiatives, groups, regions, countries, clock));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            DeclareRole command,
            KnownInitiatives initiatives,
            KnownGroups groups,
            KnownRegions regions,
            KnownCountries countries,
            Clock clock) {
        claim(command, new Register(initiatives, groups, regions, countries, clock));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            StateRole command,
            KnownInitiatives initiatives,
            KnownGroups groups,
            KnownRegions regions,
            KnownCountries countries,
            Clock clock) {
        Register register = new Register(initiatives, groups, regions, countries, clock);
        Claim stated = command.claiming().claim();
        switch (command.standing()) {
            case DECLARED, PROPOSED, REPORTED -> claim(command.claiming(), register);
            case CONFIRMED -> {
                if (!claims.confirmed(stated)) {
                    claimUnlessItWaits(command.claiming(), register);
                    decide(command.confirming(), clock);
                }
            }
            case DECLINED -> {
                if (!claims.declinedLike(stated)) {
                    claimUnlessItWaits(command.claiming(), register);
                    decide(command.declining(), clock);
                }
            }
        }
    }

    @CommandHandler
    void decide(ConfirmRole command, Clock clock) {
        Optional<Held> waiting = claims.waiting();
        if (waiting.isEmpty() && claims.confirmed()) {
            return;
        }
        new OnlyWhatWaitsIsAnswered(role, waiting.isPresent()).check();
        happened(command.on(), clock);
        waiting.map(Held::confirmed).ifPresent(claim -> claims.checkAgainstOthers(role, claim));
        apply(new RoleConfirmed(role, command.on(), command.source()));
    }

    @CommandHandler
    void decide(DeclineRole command, Clock clock) {
        RoleDeclined asked = new RoleDeclined(role, command.reason(), command.on());
        boolean waits = claims.waiting().isPresent();
        if (!waits && asked.equals(declined)) {
            return;
        }
        new OnlyWhatWaitsIsAnswered(role, waits).check();
        happened(command.on(), clock);
        apply(asked);
    }

    @CommandHandler
    void decide(ReaffirmRole command, Clock clock) {
        LocalDate on = orToday(command.on(), clock);
        happened(on, clock);
        claims.heldOn(on, role);
        if (reaffirmed == null || reaffirmed.isBefore(on)) {
            apply(new RoleReaffirmed(role, on));
        }
    }

    @CommandHandler
    void decide(EndRole command, Clock clock, @MetaDataValue(Headers.UNDOES) @Nullable String undoes) {
        LocalDate on = orToday(command.on(), clock);
        RoleEnded asked = new RoleEnded(role, command.reason(), on);
        if (undoes != null) { // the claim is taken back altogether, whichever time it is about
            apply(asked);
            return;
        }
        Optional<Held> beyond = claims.beyond(on);
        if (beyond.isEmpty() && ended != null && isRepeated(asked, command.on(), ended)) {
            return;
        }
        new ADateIsPlausible("on", on).check();
        new OnlyARoleThatGoesOnEnds(role, on, beyond.isPresent()).check();
        beyond.ifPresent(one -> new ARoleEndsNotBeforeItBegan(one.start(), on).check());
        apply(asked);
    }

    @CommandHandler
    void decide(OfferHandOver command, KnownGroups groups, Clock clock) {
        handOver.decide(command, group, claims, groups, LocalDate.now(clock)).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(DeclineHandOver command, Clock clock) {
        handOver.decide(command, LocalDate.now(clock)).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(AcceptHandOver command, OtherStreams others, KnownGroups groups, Clock clock) throws Exception {
        Optional<HandOverAccepted> decided = handOver.decide(command, claims, LocalDate.now(clock));
        if (decided.isPresent()) {
            LocalDate on = decided.get().on();
            RoleTakenOver taken =
                    command.asTaken(claims.heldOn(on, role).stated().kind(), on);
            apply(decided.get());
            others.decide(Role.class, taken.role(), Role::new, next -> next.takeOver(taken, groups));
        }
    }

    private void takeOver(RoleTakenOver taken, KnownGroups groups) {
        Held claim = Held.of(Claim.of(taken), taken.on());
        claims.checkMayBeMade(claim, taken.role(), taken.group(), groups);
        apply(taken);
    }

    /** The role that the group has on a day. */
    Optional<RoleKind> heldOn(LocalDate day) {
        return claims.on(day).map(held -> held.stated().kind());
    }

    @EventSourcingHandler
    void evolve(RoleEvent event, @Timestamp Instant recorded) {
        LocalDate day = recorded.atZone(ZoneOffset.UTC).toLocalDate();
        switch (event) {
            case RoleProposed e -> hear(e.role(), e.group(), Held.of(Claim.of(e), day));
            case RoleReported e -> hear(e.role(), e.group(), Held.of(Claim.of(e), day));
            case RoleDeclared e -> hear(e.role(), e.group(), Held.of(Claim.of(e), day));
            case RoleTakenOver e -> hear(e.role(), e.group(), Held.of(Claim.of(e), day));
            case RoleConfirmed e -> claims = claims.confirm();
            case RoleDeclined e -> {
                claims = claims.decline();
                declined = e;
            }
            case RoleReaffirmed e -> reaffirmed = e.on();
            case HandOverOffered e -> handOver.evolve(e);
            case HandOverDeclined e -> handOver.evolve(e);
            case HandOverAccepted e -> {
                claims = claims.endOn(e.on());
                handOver.evolve(e);
            }
            case RoleEnded e -> {
                claims = claims.endOn(e.on());
                handOver.lapse();
                ended = e;
            }
        }
    }

    @EventSourcingHandler
    void evolve(TakenBackFact takenBack) {
        if (takenBack.fact() instanceof RoleEvent event) {
            role = event.role();
            group = new GroupId(role.value().substring(role.value().lastIndexOf('/') + 1));
        }
    }

    private void hear(RoleId role, GroupId group, Held claim) {
        this.role = role;
        this.group = group;
        claims = claims.with(claim);
    }

    private void claim(Claiming command, Register register) {
        if (claims.say(command.claim())) {
            return;
        }
        register.checkPlace(command);
        Held claim = Held.of(command.claim(), register.today());
        claims.checkMayBeMade(claim, command.stream(), command.group(), register.groups());
        apply(command.asFact());
    }

    private void claimUnlessItWaits(Claiming command, Register register) {
        if (!claims.waitFor(command.claim())) {
            claim(command, register);
            new OnlyWhatWaitsIsAnswered(command.stream(), claims.waitFor(command.claim())).check();
        }
    }

    private static LocalDate orToday(@Nullable LocalDate stated, Clock clock) {
        return stated == null ? LocalDate.now(clock) : stated;
    }

    private static void happened(@Nullable LocalDate on, Clock clock) {
        new NothingHappenedInTheFuture("on", on, LocalDate.now(clock)).check();
    }

    private static boolean isRepeated(RoleEnded asked, @Nullable LocalDate on, RoleEnded before) {
        return asked.equals(before) || (on == null && asked.reason().equals(before.reason()));
    }
}
