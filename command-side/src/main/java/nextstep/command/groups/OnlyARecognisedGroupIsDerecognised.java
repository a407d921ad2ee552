package nextstep.command.groups;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.groups.GroupId;

/** A recognition that does not stand does not end. */
record OnlyARecognisedGroupIsDerecognised(GroupId group, boolean recognised) implements Rule {
    @Override
    public boolean holds() {
        return recognised;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "not-recognised", "This group is not recognised now, so there is nothing to end.", group.value());
    }
}
