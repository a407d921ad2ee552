package nextstep.command.coordination;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.coordination.RoleId;

/** What the group states itself need not be proposed. */
record WhatAGroupStatesNeedNotBeProposed(RoleId role, boolean stated) implements Rule {
    @Override
    public boolean holds() {
        return !stated;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "role-already-declared", "The group itself already states that it has this role.", role.value());
    }
}
