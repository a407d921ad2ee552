package nextstep.query.mandates;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateKind;

/** For which groups somebody speaks by the mandates they hold: those they are for, and the Foundation's where they are of its staff. */
record Speaking(List<MandateTime> held, Supplier<Set<GroupId>> foundation) {
    boolean isFor(GroupId group) {
        return held.stream().anyMatch(time -> group.equals(time.groupId()))
                || (holds(MandateKind.FOUNDATION_STAFF) && foundation.get().contains(group));
    }

    boolean holds(MandateKind kind) {
        return held.stream().anyMatch(time -> time.kind() == kind);
    }
}
