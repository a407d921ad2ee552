package nextstep.query.coordination;

import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.query.reading.InitiativePart;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** On the page of an initiative: who coordinates it, who supports it, who is not involved. */
@Component
class RolesOfInitiative implements InitiativePart {
    @Override
    public String name() {
        return "roles";
    }

    @Override
    public String template() {
        return "coordination/of-initiative";
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public List<RoleShown> of(InitiativeId initiative, Snapshot snapshot, Moment moment) {
        Roles roles = new Roles(snapshot, moment);
        return roles.of(initiative).stream().map(roles::shown).toList();
    }
}
