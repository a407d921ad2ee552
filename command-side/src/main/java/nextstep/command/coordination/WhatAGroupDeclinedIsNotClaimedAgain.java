package nextstep.command.coordination;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.coordination.RoleId;

/** The same claim is not put to a group again after it declined. */
record WhatAGroupDeclinedIsNotClaimedAgain(RoleId role, boolean declined) implements Rule {
    @Override
    public boolean holds() {
        return !declined;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "role-declined",
                "The group declined just this; if it is so after all, the group declares it.",
                role.value());
    }
}
