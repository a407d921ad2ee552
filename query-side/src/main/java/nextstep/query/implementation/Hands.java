package nextstep.query.implementation;

import java.util.Set;
import nextstep.events.groups.GroupId;
import nextstep.query.reading.May;

/**
 * In whose hands a plan is.
 *
 * @param lead the group that leads it
 * @param supporters the groups with a role for its initiative, where it is
 */
record Hands(GroupId lead, Set<GroupId> supporters) {
    /** The reader speaks for the group that leads. */
    boolean lead(May may) {
        return may.speakFor(lead);
    }

    /** The reader leads, or coordinates a hub that supports the work. */
    boolean log(May may) {
        return lead(may) || supporters.stream().anyMatch(may::coordinate);
    }
}
