package nextstep.command.groups;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.HubType;
import org.jspecify.annotations.Nullable;

/** A hub is regional, thematic or linguistic; other groups are none of these. */
record HubsAndOnlyHubsHaveAHubType(GroupKind kind, @Nullable HubType hubType) implements Rule {
    @Override
    public boolean holds() {
        return (kind == GroupKind.HUB) == (hubType != null);
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "hub-type",
                kind == GroupKind.HUB
                        ? "Say whether the hub is REGIONAL, THEMATIC or LINGUISTIC."
                        : "Only a hub has a hub type; leave it out.",
                "hubType");
    }
}
