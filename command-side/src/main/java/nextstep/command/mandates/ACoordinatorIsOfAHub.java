package nextstep.command.mandates;

import java.util.Optional;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.mandates.MandateKind;

/** Hubs have coordinators; other groups have delegates. */
record ACoordinatorIsOfAHub(MandateKind kind, GroupId group, Optional<GroupKind> is) implements Rule {
    @Override
    public boolean holds() {
        return kind != MandateKind.HUB_COORDINATOR || is.equals(Optional.of(GroupKind.HUB));
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "no-hub", "$1 is no hub; give a mandate as DELEGATE of it instead.", "kind", group.key());
    }
}
