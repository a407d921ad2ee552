package nextstep.query.coordination;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.values.Context;

/** What one can do about a gap, in a sentence. */
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
                "No group coordinates this initiative: a group that does can declare it, and anyone can propose one.",
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
        String groups = claims.stream().map(claim -> claim.holder().key()).collect(Collectors.joining(" and "));
        return new Gap(
                GapKind.SEVERAL_COORDINATORS,
                first.initiative(),
                first.context(),
                claims.stream().map(RolePeriod::holder).toList(),
                RoleKind.ACTIVE_COORDINATOR,
                null,
                claims.stream().map(RolePeriod::since).max(LocalDate::compareTo).orElse(day),
                null,
                groups
                        + " both coordinate here: they can agree, and one can end its role, hand it over or support instead.",
                RolePaths.of(first.initiative(), first.context().value(), "{group}", "end"));
    }

    static Gap speakUp(RolePeriod role, LocalDate word, long days) {
        return of(
                GapKind.SILENT_COORDINATOR,
                role,
                word,
                days,
                "Nothing was heard of this role for " + days + " days: "
                        + role.holder().key() + " can confirm that it still coordinates, hand the role over or end it.",
                role.standing().waits() ? "confirm" : "reaffirm");
    }

    static Gap answer(RolePeriod role, LocalDate since, long days) {
        String how = role.standing() == RoleStanding.PROPOSED ? "was proposed for" : "is read from a source for";
        return of(
                GapKind.NEVER_CONFIRMED,
                role,
                since,
                days,
                "The role " + how + " " + role.holder().key() + ", which has not spoken: it can confirm or decline.",
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
