package nextstep.query.implementation;

import java.util.Set;
import nextstep.events.groups.GroupId;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;

/** Says which groups coordinate or support a plan's initiative where the plan is: the hubs among them log steps in it, too. */
@FunctionalInterface
public interface Supporters {
    Set<GroupId> of(PlanSeen plan, Snapshot snapshot, Moment moment);
}
