package nextstep.command;

import java.time.LocalDate;
import nextstep.events.groups.GroupId;

/** A group does nothing on a day when it is dissolved or no longer recognised. */
public record AGroupActsWhileItStands(GroupId group, LocalDate day, boolean stands) implements Rule {
    @Override
    public boolean holds() {
        return stands;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "group-gone",
                "On $1 group $2 is dissolved or no longer recognised; give a day when it was not, or another group.",
                group.value(),
                day,
                group.key());
    }
}
