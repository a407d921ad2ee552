package nextstep.command.known;

import java.time.LocalDate;
import java.util.Optional;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;

/** The groups there are. */
public interface KnownGroups {

    /** What kind of body it is; empty when there is no such group. */
    Optional<GroupKind> kindOf(GroupId group);

    default boolean has(GroupId group) {
        return kindOf(group).isPresent();
    }

    /** Whether it is known and on that day neither dissolved nor without the recognition it once had. */
    boolean standsOn(GroupId group, LocalDate day);
}
