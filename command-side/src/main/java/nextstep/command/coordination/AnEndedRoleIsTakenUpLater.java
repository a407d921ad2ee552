package nextstep.command.coordination;

import java.util.Optional;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.coordination.RoleId;

/** A role that ended is taken up again when it has ended, not before. */
record AnEndedRoleIsTakenUpLater(RoleId role, Optional<Held> against) implements Rule {
    @Override
    public boolean holds() {
        return against.filter(one -> one.fate() == Held.Fate.ENDED).isEmpty();
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "role-ended",
                "This role ended on $1; it can be stated again from that day on.",
                role.value(),
                against.map(Held::end).orElseThrow());
    }
}
