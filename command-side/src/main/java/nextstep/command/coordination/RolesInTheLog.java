package nextstep.command.coordination;

import java.time.LocalDate;
import java.util.Optional;
import nextstep.command.known.KnownRoles;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleEvent;
import nextstep.events.coordination.RoleId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.log.Log;
import nextstep.events.log.WhatStands;
import nextstep.events.values.Context;

/** Reads a role from its stream when it is asked for. That is rare, and so nothing is kept. */
public record RolesInTheLog(Log log) implements KnownRoles {
    @Override
    public Optional<RoleKind> heldBy(GroupId group, InitiativeId initiative, Context context, LocalDate day) {
        Role role = new Role();
        WhatStands.of(log.readStream(RoleId.of(initiative, context, group).value(), 0))
                .forEach(recorded -> {
                    if (recorded.fact() instanceof RoleEvent event) {
                        role.evolve(event, recorded.recordedAt());
                    }
                });
        return role.heldOn(day);
    }
}
