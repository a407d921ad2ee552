package nextstep.query.coordination;

import java.util.List;
import nextstep.events.groups.GroupId;
import nextstep.query.reading.GroupPart;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** On the page of a group: its roles. */
@Component
class RolesHeldByGroup implements GroupPart {
    @Override
    public String name() {
        return "roles";
    }

    @Override
    public String template() {
        return "coordination/of-group";
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public List<RoleShown> of(GroupId group, Snapshot snapshot, Moment moment) {
        Roles roles = new Roles(snapshot, moment);
        return roles.of(group).stream().map(roles::shown).toList();
    }
}
