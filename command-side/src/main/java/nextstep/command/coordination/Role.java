package nextstep.command.coordination;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nextstep.command.ADateIsPlausible;
import nextstep.command.AGroupActsWhileItStands;
import nextstep.command.NothingHappenedInTheFuture;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.OtherStreams;
import nextstep.command.groups.AContextIsKnown;
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
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
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
    private @Nullable RoleDeclined declined;
    private @Nullable LocalDate reaffirmed;
    private @Nullable HandOverOffered offer;
    private @Nullable HandOverDeclined offerDeclined;
    private @Nullable HandOverAccepted handedOver;
    private @Nullable RoleEnded ended;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            ProposeRole c,
            KnownInitiatives initiatives,
            KnownGroups groups,
            KnownRegions regions,
            KnownCountries countries,
            Clock clock) {
        Claim asked = new Claim(Claim.Word.PROPOSED, c.kind(), c.from(), c.to(), c.rationale(), c.source());
        if (!claims.say(asked)) {
            new OnlyKnownThingsAreNamed(c.initiative(), initiatives.has(c.initiative())).check();
            new AContextIsKnown(c.context(), regions, countries).check();
            Held claim = check(c.stream(), c.group(), asked, groups, LocalDate.now(clock));
            new WhatAGroupStatesNeedNotBeProposed(c.stream(), claims.ownWordFor(claim)).check();
            apply(new RoleProposed(
                    c.stream(),
                    c.initiative(),
                    c.context(),
                    c.group(),
                    c.kind(),
                    c.from(),
                    c.to(),
                    c.rationale(),
                    c.source()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            ReportRole c,
            KnownInitiatives initiatives,
            KnownGroups groups,
            KnownRegions regions,
            KnownCountries countries,
            Clock clock) {
        Claim asked = new Claim(Claim.Word.REPORTED, c.kind(), c.from(), c.to(), c.note(), c.source());
        if (!claims.say(asked)) {
            new OnlyKnownThingsAreNamed(c.initiative(), initiatives.has(c.initiative())).check();
            new AContextIsKnown(c.context(), regions, countries).check();
            check(c.stream(), c.group(), asked, groups, LocalDate.now(clock));
            apply(new RoleReported(
                    c.stream(),
                    c.initiative(),
                    c.context(),
                    c.group(),
                    c.kind(),
                    c.from(),
                    c.to(),
                    c.note(),
                    c.source()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            DeclareRole c,
            KnownInitiatives initiatives,
            KnownGroups groups,
            KnownRegions regions,
            KnownCountries countries,
            Clock clock) {
        Claim asked = new Claim(Claim.Word.OWN, c.kind(), c.from(), c.to(), c.note(), c.source());
        if (!claims.say(asked)) {
            new OnlyKnownThingsAreNamed(c.initiative(), initiatives.has(c.initiative())).check();
            new AContextIsKnown(c.context(), regions, countries).check();
            check(c.stream(), c.group(), asked, groups, LocalDate.now(clock));
            apply(new RoleDeclared(
                    c.stream(),
                    c.initiative(),
                    c.context(),
                    c.group(),
                    c.kind(),
                    c.from(),
                    c.to(),
                    c.note(),
                    c.source()));
        }
    }

    @CommandHandler
    void decide(ConfirmRole command, Clock clock) {
        Optional<Held> waiting = claims.waiting();
        if (waiting.isEmpty() && claims.confirmed()) {
            return;
        }
        new OnlyWhatWaitsIsAnswered(role, waiting.isPresent()).check();
        new NothingHappenedInTheFuture("on", command.on(), LocalDate.now(clock)).check();
        waiting.map(Held::confirmed).ifPresent(this::checkAgainstOthers);
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
        new NothingHappenedInTheFuture("on", command.on(), LocalDate.now(clock)).check();
        apply(asked);
    }

    @CommandHandler
    void decide(ReaffirmRole command, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = command.on() == null ? today : command.on();
        new NothingHappenedInTheFuture("on", on, today).check();
        new OnlyARoleThatIsHeldGoesOn(role, on, claims.on(on).isPresent()).check();
        if (reaffirmed == null || reaffirmed.isBefore(on)) {
            apply(new RoleReaffirmed(role, on));
        }
    }

    @CommandHandler
    void decide(OfferHandOver command, KnownGroups groups, Clock clock) {
        HandOverOffered asked = new HandOverOffered(role, command.to(), command.reason(), command.on());
        if (asked.equals(offer)) {
            return;
        }
        new ADateIsPlausible("on", command.on()).check();
        LocalDate on = command.on() == null ? LocalDate.now(clock) : command.on();
        new ARoleIsOfferedToAnotherGroup(group, command.to()).check();
        new OnlyKnownThingsAreNamed(command.to(), groups.has(command.to())).check();
        Optional<Held> held = claims.on(on);
        new OnlyARoleThatIsHeldGoesOn(role, on, held.isPresent()).check();
        held.ifPresent(one -> new OnlyWorkIsHandedOver(role, one.stated().kind()).check());
        new ARoleIsOfferedToOneGroup(role, offeredTo()).check();
        apply(asked);
    }

    @CommandHandler
    void decide(DeclineHandOver command, Clock clock) {
        HandOverDeclined asked = new HandOverDeclined(role, command.to(), command.reason(), command.on());
        if (offer == null && asked.equals(offerDeclined)) {
            return;
        }
        new OnlyWhatWasOfferedIsAnswered(role, command.to(), offeredTo()).check();
        new NothingHappenedInTheFuture("on", command.on(), LocalDate.now(clock)).check();
        apply(asked);
    }

    @CommandHandler
    void decide(EndRole command, Clock clock) {
        LocalDate on = command.on() == null ? LocalDate.now(clock) : command.on();
        RoleEnded asked = new RoleEnded(role, command.reason(), on);
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
    void decide(AcceptHandOver command, OtherStreams others, KnownGroups groups, Clock clock) throws Exception {
        if (offer == null && handedOver != null && isRepeated(command, handedOver)) {
            return;
        }
        new OnlyWhatWasOfferedIsAnswered(role, command.to(), offeredTo()).check();
        LocalDate offered = offer == null || offer.on() == null ? LocalDate.now(clock) : offer.on();
        LocalDate on = command.on() == null ? offered : command.on();
        new ADateIsPlausible("on", on).check();
        Optional<Held> held = claims.on(on);
        new OnlyARoleThatIsHeldGoesOn(role, on, held.isPresent()).check();
        apply(new HandOverAccepted(role, command.to(), on));
        RoleTakenOver taken = taken(command, held.orElseThrow().stated().kind(), on);
        others.decide(Role.class, taken.role(), Role::new, next -> next.takeOver(taken, groups));
    }

    private void takeOver(RoleTakenOver taken, KnownGroups groups) {
        check(taken.role(), taken.group(), claim(taken), groups, taken.on());
        apply(taken);
    }

    @EventSourcingHandler
    void evolve(RoleEvent event, @Timestamp Instant recorded) {
        LocalDate day = recorded.atZone(ZoneOffset.UTC).toLocalDate();
        switch (event) {
            case RoleProposed e -> {
                begin(e.role(), e.group());
                hear(new Claim(Claim.Word.PROPOSED, e.kind(), e.from(), e.to(), e.rationale(), e.source()), day);
            }
            case RoleReported e -> {
                begin(e.role(), e.group());
                hear(new Claim(Claim.Word.REPORTED, e.kind(), e.from(), e.to(), e.note(), e.source()), day);
            }
            case RoleDeclared e -> {
                begin(e.role(), e.group());
                hear(new Claim(Claim.Word.OWN, e.kind(), e.from(), e.to(), e.note(), e.source()), day);
            }
            case RoleTakenOver e -> {
                begin(e.role(), e.group());
                hear(claim(e), day);
            }
            case RoleConfirmed e -> claims = claims.confirm();
            case RoleDeclined e -> {
                claims = claims.decline();
                declined = e;
            }
            case RoleReaffirmed e -> reaffirmed = e.on();
            case HandOverOffered e -> offer = e;
            case HandOverDeclined e -> {
                offer = null;
                offerDeclined = e;
            }
            case HandOverAccepted e -> {
                claims = claims.endOn(e.on());
                offer = null;
                handedOver = e;
            }
            case RoleEnded e -> {
                claims = claims.endOn(e.on());
                offer = null;
                ended = e;
            }
        }
    }

    private void begin(RoleId role, GroupId group) {
        this.role = role;
        this.group = group;
    }

    private void hear(Claim claim, LocalDate day) {
        claims = claims.with(Held.of(claim, day));
    }

    private Held check(RoleId id, GroupId group, Claim asked, KnownGroups groups, LocalDate today) {
        Held claim = Held.of(asked, today);
        new OnlyKnownThingsAreNamed(group, groups.has(group)).check();
        new AGroupActsWhileItStands(group, claim.start(), groups.standsOn(group, claim.start())).check();
        new ADateIsPlausible("from", claim.start()).check();
        new ADateIsPlausible("to", claim.end()).check();
        new APeriodEndsAfterItBegan(claim.start(), claim.end()).check();
        new WhatAGroupDeclinedIsNotClaimedAgain(id, claims.declined(asked)).check();
        checkAgainstOthers(id, claim);
        return claim;
    }

    private void checkAgainstOthers(Held claim) {
        checkAgainstOthers(role, claim);
    }

    private void checkAgainstOthers(RoleId id, Held claim) {
        Optional<Held> against = claims.against(claim);
        new AnEndedRoleIsTakenUpLater(id, against).check();
        new ClaimsByOneWordDoNotContradict(id, against).check();
    }

    private @Nullable GroupId offeredTo() {
        return offer == null ? null : offer.to();
    }

    private static RoleTakenOver taken(AcceptHandOver c, RoleKind kind, LocalDate on) {
        RoleId taken = RoleId.of(c.initiative(), c.context(), c.to());
        return new RoleTakenOver(taken, c.initiative(), c.context(), c.to(), kind, c.group(), on);
    }

    private static Claim claim(RoleTakenOver e) {
        return new Claim(Claim.Word.OWN, e.kind(), e.on(), null, null, null);
    }

    private static boolean isRepeated(AcceptHandOver asked, HandOverAccepted before) {
        return asked.to().equals(before.to())
                && (asked.on() == null || asked.on().equals(before.on()));
    }

    private static boolean isRepeated(RoleEnded asked, @Nullable LocalDate on, RoleEnded before) {
        return asked.equals(before) || (on == null && asked.reason().equals(before.reason()));
    }
}
