package nextstep.query.coordination;

import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.query.views.Row;
import nextstep.query.views.View;

/** Finds the roles of a group without reading those of others. */
record RoleOfGroup(GroupId holder, InitiativeId initiative, Context context) implements Row<RoleOfGroup> {
    static final View<RoleOfGroup, RoleOfGroup> VIEW =
            View.index("coordination_roles_of_groups", RoleOfGroup.class, RoleOfGroup.class);

    @Override
    public RoleOfGroup key() {
        return this;
    }
}
