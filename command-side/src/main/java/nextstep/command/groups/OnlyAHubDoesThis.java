package nextstep.command.groups;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;

/** Only hubs have a status and member groups. */
record OnlyAHubDoesThis(GroupId group, GroupKind kind) implements Rule {
    @Override
    public boolean holds() {
        return kind == GroupKind.HUB;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "not-a-hub", "The group $1 is no hub; only hubs have this.", group.value(), group.key());
    }
}
