package nextstep.command.coordination;

import java.util.Optional;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.coordination.RoleId;

/** Claims by one word do not overlap with different kinds, unless a later one succeeds an open one. */
record ClaimsByOneWordDoNotContradict(RoleId role, Optional<Held> against) implements Rule {
    @Override
    public boolean holds() {
        return against.filter(one -> one.fate() != Held.Fate.ENDED).isEmpty();
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "role-periods-overlap",
                "For some of this time another role is stated already ("
                        + against.map(one -> one.stated().kind() + " since " + one.start())
                                .orElse("") + "); end that first, or state another period.",
                role.value());
    }
}
