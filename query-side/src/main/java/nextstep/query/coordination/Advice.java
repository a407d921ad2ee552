package nextstep.query.coordination;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.values.Context;

/** What one can do about a gap, in the sentence that the page says in English, too. */
final class Advice {
    private Advice() {}

    static Gap coordinatorWanted(InitiativeId initiative) {
        return new Gap(
                GapKind.NO_COORDINATOR,
                initiative,
                null,
                List.of(),
                RoleKind.ACTIVE_COORDINATOR,
                null,
                null,
                null,
                "No group coordinates this initiative: a group that does can declare it, and anyone who is signed in"
                        + " can propose one.",
                RolePaths.of(initiative, "{context}", "{group}", "declare"));
    }

    static Gap coordinatorWanted(Place place) {
        return new Gap(
                GapKind.NO_COORDINATOR_IN_CONTEXT,
                place.initiative(),
                place.context(),
                List.of(),
                RoleKind.ACTIVE_COORDINATOR,
                null,
                null,
                null,
                "Work goes on here and no group coordinates it: the group that leads it can declare that it does.",
                RolePaths.of(place.initiative(), place.context().value(), "{group}", "declare"));
    }

    static Gap oneOfSeveral(List<RolePeriod> claims, LocalDate day) {
        RolePeriod first = claims.getFirst();
        return new Gap(
                GapKind.SEVERAL_COORDINATORS,
                first.initiative(),
                first.context(),
                claims.stream().map(RolePeriod::holder).toList(),
                RoleKind.ACTIVE_COORDINATOR,
                null,
                claims.stream().map(RolePeriod::since).max(LocalDate::compareTo).orElse(day),
                null,
                "More than one group coordinates here: they can agree, and one can end its role, hand it over or support"
                        + " instead.",
                RolePaths.of(first.initiative(), first.context().value(), "{group}", "end"));
    }

    static Gap speakUp(RolePeriod role, LocalDate word, long days) {
        return of(
                GapKind.SILENT_COORDINATOR,
                role,
                word,
                days,
                "The group has said nothing for too long: it can say that its role is still true, hand it over or end it.",
                role.standing().waits() ? "confirm" : "reaffirm");
    }

    static Gap answer(RolePeriod role, LocalDate since, long days) {
        return of(
                GapKind.NEVER_CONFIRMED,
                role,
                since,
                days,
                "The group has not said whether it has this role: it can confirm or decline it.",
                "confirm");
    }

    private static Gap of(GapKind kind, RolePeriod role, LocalDate since, long days, String advice, String command) {
        Context context = role.context();
        return new Gap(
                kind,
                role.initiative(),
                context,
                List.of(role.holder()),
                role.kind(),
                role.standing(),
                since,
                days,
                advice,
                RolePaths.of(role.initiative(), context.value(), role.holder().key(), command));
    }
}
