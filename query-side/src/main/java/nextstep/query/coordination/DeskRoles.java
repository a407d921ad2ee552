package nextstep.query.coordination;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nextstep.events.groups.GroupId;
import nextstep.query.implementation.Silence;
import org.jspecify.annotations.Nullable;

/** Entries on the desk that come from roles. */
final class DeskRoles {
    private final Set<GroupId> groups;
    private final Roles roles;
    private final LocalDate day;

    DeskRoles(Set<GroupId> groups, Roles roles, LocalDate day) {
        this.groups = groups;
        this.roles = roles;
        this.day = day;
    }

    /** Roles of others that are offered to these groups and not answered. */
    List<DeskEntry> offered() {
        return roles.offeredTo(groups).stream()
                .map(role -> {
                    RoleSaid offer = roles.words().lastOffer(role);
                    LocalDate since = offer == null ? role.since() : offer.on();
                    String reason = offer == null ? null : offer.text();
                    return entry(role.offeredTo(), role, since, reason, "accept-offer");
                })
                .toList();
    }

    /** Roles proposed or reported for these groups and not answered. */
    List<DeskEntry> toConfirm() {
        return ours().filter(role -> role.waits() && role.isAwaitedOn(day))
                .map(role -> entry(role.holder(), role, role.waitingSince(), role.note(), "confirm"))
                .toList();
    }

    /** Roles these groups have stated themselves and not confirmed for too long. */
    List<DeskEntry> silent() {
        return groups.stream()
                .flatMap(group -> Roles.heldOn(roles.periodsOf(group), day).stream())
                .filter(role -> role.standing().isOwnWord())
                .filter(role -> Silence.days(role.lastWord(day), day).isPresent())
                .map(role -> entry(role.holder(), role, role.lastWord(day), null, "reaffirm"))
                .toList();
    }

    private Stream<RolePeriod> ours() {
        return groups.stream().flatMap(group -> roles.periodsOf(group).stream());
    }

    private DeskEntry entry(
            @Nullable GroupId whose, RolePeriod role, LocalDate since, @Nullable String reason, String command) {
        return new DeskEntry(
                whose == null ? role.holder() : whose,
                role.initiative(),
                role.context(),
                DeskThing.ROLE,
                null,
                role.holder(),
                role.kind(),
                RolePaths.of(role),
                null,
                since,
                ChronoUnit.DAYS.between(since, day),
                reason,
                RolePaths.of(role) + "/" + command);
    }
}
