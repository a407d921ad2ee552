package nextstep.command.known;

import java.time.LocalDate;
import java.util.Optional;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;

/** The roles that groups have. */
@FunctionalInterface
public interface KnownRoles {

    /** The role that a group has on a day, by its own word or a source's, as the log says now. */
    Optional<RoleKind> heldBy(GroupId group, InitiativeId initiative, Context context, LocalDate day);
}
