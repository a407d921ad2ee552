package nextstep.command.coordination;

import java.time.LocalDate;
import nextstep.events.coordination.RoleEvent.HandOverAccepted;
import nextstep.events.coordination.RoleEvent.HandOverDeclined;
import nextstep.events.coordination.RoleEvent.HandOverOffered;
import nextstep.events.coordination.RoleId;
import nextstep.events.groups.GroupId;
import org.jspecify.annotations.Nullable;

/** To whom a role is offered now, and how the last offers were answered. */
final class HandOver {
    private @Nullable HandOverOffered offer;
    private @Nullable HandOverDeclined declined;
    private @Nullable HandOverAccepted accepted;

    boolean isOffered(HandOverOffered asked) {
        return asked.equals(offer);
    }

    boolean isDeclined(HandOverDeclined asked) {
        return offer == null && asked.equals(declined);
    }

    boolean isAccepted(AcceptHandOver asked) {
        return offer == null
                && accepted != null
                && asked.to().equals(accepted.to())
                && (asked.on() == null || asked.on().equals(accepted.on()));
    }

    void checkOfferedToNobody(RoleId role) {
        new ARoleIsOfferedToOneGroup(role, offeredTo()).check();
    }

    void checkOfferedTo(GroupId group, RoleId role) {
        new OnlyWhatWasOfferedIsAnswered(role, group, offeredTo()).check();
    }

    /** From which day on it is offered, where that was said. */
    @Nullable
    LocalDate offeredOn() {
        return offer == null ? null : offer.on();
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

    private @Nullable GroupId offeredTo() {
        return offer == null ? null : offer.to();
    }
}
