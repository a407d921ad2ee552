package nextstep.command.coordination;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.coordination.RoleId;
import nextstep.events.groups.GroupId;
import org.jspecify.annotations.Nullable;

/** A group accepts or declines only what was offered to it. */
record OnlyWhatWasOfferedIsAnswered(
        RoleId role, GroupId to, @Nullable GroupId offeredTo) implements Rule {
    @Override
    public boolean holds() {
        return to.equals(offeredTo);
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict("nothing-offered", "This role is not offered to $1 now.", role.value(), to.key());
    }
}
