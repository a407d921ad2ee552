package nextstep.query.coordination;

import java.util.Set;
import java.util.stream.Collectors;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.query.implementation.PlanSeen;
import nextstep.query.implementation.Supporters;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** Those who have a role for the plan's initiative, in its context. */
@Component
class SupportersByRole implements Supporters {
    @Override
    public Set<GroupId> of(PlanSeen plan, Snapshot snapshot, Moment moment) {
        return new Roles(snapshot, moment)
                .of(plan.initiative()).stream()
                        .filter(role -> role.context().equals(plan.context()) && role.kind() != RoleKind.NOT_INVOLVED)
                        .filter(role -> role.standing() != RoleStanding.PROPOSED)
                        .map(RolePeriod::holder)
                        .collect(Collectors.toSet());
    }
}
