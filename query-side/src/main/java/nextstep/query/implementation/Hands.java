package nextstep.query.implementation;

import java.util.Set;
import nextstep.events.groups.GroupId;
import nextstep.query.reading.May;
import org.jspecify.annotations.Nullable;

/**
 * In whose hands a plan is.
 *
 * @param lead the group that leads it
 * @param supporters the groups with a role for its initiative, where it is
 */
public record Hands(GroupId lead, Set<GroupId> supporters) {
    /** The reader speaks for the group that leads. */
    public boolean lead(May may) {
        return may.speakFor(lead);
    }

    /** The reader leads, or coordinates a hub that supports the work. */
    public boolean log(May may) {
        return lead(may) || supporters.stream().anyMatch(may::coordinate);
    }

    /** The same, or speaks for the group that is responsible for a step, where one is. */
    public boolean work(May may, @Nullable GroupId responsible) {
        return log(may) || (responsible != null && may.speakFor(responsible));
    }
}
