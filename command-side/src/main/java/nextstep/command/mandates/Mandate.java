package nextstep.command.mandates;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nextstep.command.ADateIsPlausible;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.history.TakenBackFact;
import nextstep.command.known.KnownGroups;
import nextstep.command.known.KnownMandates;
import nextstep.command.known.KnownPeople;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateEvent;
import nextstep.events.mandates.MandateEvent.MandateExtended;
import nextstep.events.mandates.MandateEvent.MandateGiven;
import nextstep.events.mandates.MandateEvent.MandateRevoked;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The right of one person to act in one way, for one group where it is for one. It may be given more than once. */
@Aggregate
@SuppressWarnings("NullAway.Init") // filled by its first event
class Mandate {
    @AggregateIdentifier
    private MandateId mandate;

    private @Nullable MandateGiven given;
    private @Nullable LocalDate until;
    private @Nullable MandateRevoked revoked;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(GiveMandate command, KnownGroups groups, KnownPeople people, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        MandateGiven asked = command.asFact(today);
        if (isRepeated(command, asked)) {
            return;
        }
        new AMandateIsGivenToSomebodyKnown(command.person(), people.has(command.person())).check();
        new AMandateNamesItsGroup(command.kind(), command.group()).check();
        GroupId group = command.group();
        if (group != null) {
            new OnlyKnownThingsAreNamed(group, groups.has(group)).check();
            new ACoordinatorIsOfAHub(command.kind(), group, groups.kindOf(group)).check();
            new TheFoundationIsSpokenForByItsStaff(command.kind(), group, groups.kindOf(group)).check();
        }
        new AStewardHasNoEnd(command.kind(), command.until()).check();
        new ADateIsPlausible("from", asked.from()).check();
        new ADateIsPlausible("until", asked.until()).check();
        new AMandateEndsAfterItBegan(asked.from(), asked.until()).check();
        new AMandateShowsWhatItRestsOn(command.evidence()).check();
        if (given != null) {
            new AMandateIsGivenOnceAtATime(mandate, until, asked.from()).check();
        }
        apply(asked);
    }

    @CommandHandler
    void decide(ExtendMandate command, Clock clock) {
        if (given != null && command.until() != null && command.until().equals(until) && revoked == null) {
            return;
        }
        new OnlyAMandateThatHoldsIsChanged(mandate, until, LocalDate.now(clock)).check();
        new ADateIsPlausible("until", command.until()).check();
        new AMandateIsExtendedToALaterDay(until, command.until()).check();
        apply(new MandateExtended(mandate, command.until(), command.reason()));
    }

    @CommandHandler
    void decide(RevokeMandate command, KnownMandates mandates, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = command.on() == null ? today : command.on();
        if (revoked != null
                && revoked.reason().equals(command.reason())
                && !revoked.on().isAfter(on)) {
            return;
        }
        new OnlyAMandateThatHoldsIsChanged(mandate, until, today).check();
        new ADateIsPlausible("on", on).check();
        boolean steward = given != null && given.kind() == MandateKind.STEWARD;
        new TheLastStewardStays(mandate, !steward || othersStay(mandates, today)).check();
        apply(new MandateRevoked(mandate, command.reason(), on));
    }

    @EventSourcingHandler
    void evolve(MandateEvent event) {
        switch (event) {
            case MandateGiven e -> {
                mandate = e.mandate();
                given = e;
                until = e.until();
                revoked = null;
            }
            case MandateExtended e -> {
                until = e.until();
                revoked = null;
            }
            case MandateRevoked e -> {
                until = until == null || e.on().isBefore(until) ? e.on() : until;
                revoked = e;
            }
        }
    }

    /** Where nothing but this was said of it, it holds for no day. */
    @EventSourcingHandler
    void evolve(TakenBackFact takenBack) {
        if (takenBack.fact() instanceof MandateEvent event) {
            mandate = event.mandate();
        }
        if (given == null && takenBack.fact() instanceof MandateGiven never) {
            until = never.from();
        }
    }

    /** Said again while it holds, nothing is new: on the same terms, whatever the day where none was stated. */
    private boolean isRepeated(GiveMandate command, MandateGiven asked) {
        return given != null
                && revoked == null
                && asked.evidence().equals(given.evidence())
                && Objects.equals(asked.note(), given.note())
                && Objects.equals(asked.until(), until)
                && (command.from() == null
                        ? !asked.from().isBefore(given.from())
                        : asked.from().equals(given.from()));
    }

    private boolean othersStay(KnownMandates mandates, LocalDate today) {
        return mandates.all()
                .filter(one -> one.kind() == MandateKind.STEWARD)
                .anyMatch(one -> !one.mandate().equals(mandate) && one.until() == null && one.holdsOn(today));
    }
}
