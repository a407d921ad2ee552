package nextstep.query.coordination;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nextstep.events.coordination.RoleKind;
import nextstep.query.catalogue.InitiativeListed;
import nextstep.query.implementation.InitiativeProgress;
import nextstep.query.implementation.PlanSeen;
import nextstep.query.implementation.ProgressShown;

/**
 * An initiative in one line: who coordinates it, how far along it is, how old the newest word on it is.
 *
 * @param coordinators the roles of those who coordinate it, in whatever context
 * @param plans how many plans there are for it
 * @param lastWord the newest day on which a group said something of its role or plan; empty where none did
 */
record InitiativeLine(
        InitiativeListed initiative,
        ProgressShown progress,
        List<RoleShown> coordinators,
        int plans,
        Optional<LocalDate> lastWord) {

    static InitiativeLine of(InitiativeListed initiative, List<PlanSeen> plans, Roles all, LocalDate day) {
        List<RolePeriod> roles = all.of(initiative.id());
        List<RoleShown> coordinators = roles.stream()
                .filter(role -> role.coordinatesOn(day))
                .map(all::shown)
                .toList();
        Optional<LocalDate> planned = plans.stream()
                .filter(PlanSeen::lastWordDated)
                .map(PlanSeen::lastWord)
                .max(Comparator.naturalOrder());
        Optional<LocalDate> confirmed = roles.stream()
                .filter(role -> role.kind() != RoleKind.NOT_INVOLVED)
                .flatMap(role -> role.lastConfirmed(day).stream())
                .max(Comparator.naturalOrder());
        return new InitiativeLine(
                initiative,
                InitiativeProgress.progress(initiative.states(), plans),
                coordinators,
                plans.size(),
                newer(planned, confirmed));
    }

    private static Optional<LocalDate> newer(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? (one.get().isAfter(other.get()) ? one : other)
                : one.or(() -> other);
    }
}
