package nextstep.command.coordination;

import java.time.LocalDate;
import java.util.Optional;
import nextstep.command.ADateIsPlausible;
import nextstep.command.NothingHappenedInTheFuture;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.known.KnownGroups;
import nextstep.events.coordination.RoleEvent.HandOverAccepted;
import nextstep.events.coordination.RoleEvent.HandOverDeclined;
import nextstep.events.coordination.RoleEvent.HandOverOffered;
import nextstep.events.coordination.RoleId;
import nextstep.events.groups.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * To whom a role is offered now, and how the last offers were answered. A decision is the fact to record, or none if nothing is
 * new.
 */
final class HandOver {
    private @Nullable HandOverOffered offer;
    private @Nullable HandOverDeclined declined;
    private @Nullable HandOverAccepted accepted;

    Optional<HandOverOffered> decide(
            OfferHandOver c, GroupId group, Claims claims, KnownGroups groups, LocalDate today) {
        RoleId role = c.stream();
        HandOverOffered asked = new HandOverOffered(role, c.to(), c.reason(), c.on());
        if (asked.equals(offer)) {
            return Optional.empty();
        }
        new ADateIsPlausible("on", c.on()).check();
        new ARoleIsOfferedToAnotherGroup(group, c.to()).check();
        new OnlyKnownThingsAreNamed(c.to(), groups.has(c.to())).check();
        Held held = claims.heldOn(c.on() == null ? today : c.on(), role);
        new OnlyWorkIsHandedOver(role, held.stated().kind()).check();
        new ARoleIsOfferedToOneGroup(role, offeredTo()).check();
        return Optional.of(asked);
    }

    Optional<HandOverDeclined> decide(DeclineHandOver c, LocalDate today) {
        HandOverDeclined asked = new HandOverDeclined(c.stream(), c.to(), c.reason(), c.on());
        if (offer == null && asked.equals(declined)) {
            return Optional.empty();
        }
        new OnlyWhatWasOfferedIsAnswered(c.stream(), c.to(), offeredTo()).check();
        new NothingHappenedInTheFuture("on", c.on(), today).check();
        return Optional.of(asked);
    }

    Optional<HandOverAccepted> decide(AcceptHandOver c, Claims claims, LocalDate today) {
        if (isAccepted(c)) {
            return Optional.empty();
        }
        new OnlyWhatWasOfferedIsAnswered(c.stream(), c.to(), offeredTo()).check();
        LocalDate on = c.on() != null ? c.on() : offer != null && offer.on() != null ? offer.on() : today;
        new ADateIsPlausible("on", on).check();
        claims.heldOn(on, c.stream());
        return Optional.of(new HandOverAccepted(c.stream(), c.to(), on));
    }

    void evolve(HandOverOffered e) {
        offer = e;
    }

    void evolve(HandOverDeclined e) {
        offer = null;
        declined = e;
    }

    void evolve(HandOverAccepted e) {
        offer = null;
        accepted = e;
    }

    /** The role that was offered is over. */
    void lapse() {
        offer = null;
    }

    private boolean isAccepted(AcceptHandOver asked) {
        return offer == null
                && accepted != null
                && asked.to().equals(accepted.to())
                && (asked.on() == null || asked.on().equals(accepted.on()));
    }

    private @Nullable GroupId offeredTo() {
        return offer == null ? null : offer.to();
    }
}
