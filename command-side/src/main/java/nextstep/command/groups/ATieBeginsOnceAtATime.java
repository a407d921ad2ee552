package nextstep.command.groups;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.groups.GroupId;

/** A member joins, a sponsor or host is named, once at a time. */
record ATieBeginsOnceAtATime(String role, GroupId other, boolean stands) implements Rule {
    @Override
    public boolean holds() {
        return !stands;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "already-" + role,
                "The group $1 is that already; end it first if it is to begin on other terms.",
                role,
                other.key());
    }
}
