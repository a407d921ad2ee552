package nextstep.command.coordination;

import java.util.Objects;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.coordination.RoleId;
import nextstep.events.groups.GroupId;
import org.jspecify.annotations.Nullable;

/** A role is offered to one group at a time. */
record ARoleIsOfferedToOneGroup(RoleId role, @Nullable GroupId offeredTo) implements Rule {
    @Override
    public boolean holds() {
        return offeredTo == null;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "hand-over-offered",
                "This role is already offered to $1; that offer is answered first.",
                role.value(),
                Objects.requireNonNull(offeredTo).key());
    }
}
