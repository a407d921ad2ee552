package nextstep.command.coordination;

import nextstep.command.Command;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;

/** What is asked of the role of a group for an initiative in a context. */
interface RoleCommand extends Command {
    InitiativeId initiative();

    Context context();

    GroupId group();

    @Override
    default RoleId stream() {
        return RoleId.of(initiative(), context(), group());
    }
}
