package nextstep.command.coordination;

import java.time.LocalDate;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.coordination.RoleId;

/** Only a role that the group has on that day is reaffirmed or offered. */
record OnlyARoleThatIsHeldGoesOn(RoleId role, LocalDate day, boolean held) implements Rule {
    @Override
    public boolean holds() {
        return held;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "role-not-held",
                "On $1 the group does not have this role; it may be ended, declined or only proposed.",
                role.value(),
                day);
    }
}
