package nextstep.command.known;

import java.time.LocalDate;
import nextstep.events.groups.GroupId;

/** The groups there are. */
public interface KnownGroups {
    boolean has(GroupId group);

    /** Whether it is known and on that day neither dissolved nor without the recognition it once had. */
    boolean standsOn(GroupId group, LocalDate day);
}
