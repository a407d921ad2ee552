package nextstep.command.coordination;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.coordination.RoleId;

/** A group confirms or declines only a role that was proposed or reported and not answered yet. */
record OnlyWhatWaitsIsAnswered(RoleId role, boolean waits) implements Rule {
    @Override
    public boolean holds() {
        return waits;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "nothing-to-answer",
                "No role is proposed or reported that the group has not answered; what it states itself it ends or reaffirms.",
                role.value());
    }
}
