package nextstep.command.groups;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.groups.GroupId;

/** No group is its own member, part, sponsor or host. */
record AGroupIsNotTiedToItself(String field, GroupId group, GroupId other) implements Rule {
    @Override
    public boolean holds() {
        return !group.equals(other);
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable("names-itself", "Name another group than this one.", field);
    }
}
