package nextstep.command.coordination;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.groups.GroupId;

/** A role is offered to another group. */
record ARoleIsOfferedToAnotherGroup(GroupId group, GroupId to) implements Rule {
    @Override
    public boolean holds() {
        return !group.equals(to);
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable("offered-to-itself", "A group hands over to another group, not to itself.", "to");
    }
}
