package nextstep.command.coordination;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.coordination.RoleId;
import nextstep.events.coordination.RoleKind;

/** Having no part in something cannot be handed over. */
record OnlyWorkIsHandedOver(RoleId role, RoleKind kind) implements Rule {
    @Override
    public boolean holds() {
        return kind != RoleKind.NOT_INVOLVED;
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "nothing-to-hand-over",
                "The group has no part in this initiative, so there is nothing to hand over.",
                role.value());
    }
}
