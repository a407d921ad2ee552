package nextstep.command.coordination;

import java.time.LocalDate;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.coordination.RoleId;

/** Only a role that the group has beyond a day ends on that day. */
record OnlyARoleThatGoesOnEnds(RoleId role, LocalDate day, boolean goesOn) implements Rule {
    @Override
    public boolean holds() {
        return goesOn;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "role-not-held",
                "The group does not have this role beyond $1, so it cannot end then.",
                role.value(),
                day);
    }
}
