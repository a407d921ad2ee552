package nextstep.query.coordination;

import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;

/** Takes the id of a role apart: {@code initiative/context/group}. */
final class RoleKeys {
    private RoleKeys() {}

    /** The key of the first period of a role. */
    static RoleKey first(RoleId role) {
        String[] parts = role.key().split("/", 3);
        return new RoleKey(new InitiativeId(parts[0]), new Context(parts[1]), new GroupId(parts[2]), 1);
    }
}
