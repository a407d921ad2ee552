package nextstep.command.groups;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.groups.GroupId;

/** A recognised affiliate is not recognised again on other terms. */
record AGroupIsRecognisedOnceAtATime(GroupId group, boolean recognised) implements Rule {
    @Override
    public boolean holds() {
        return !recognised;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict("already-recognised", "This group is recognised already.", group.value());
    }
}
