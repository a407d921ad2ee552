package nextstep.command.groups;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.groups.GroupId;

/** The key of a group's id is its code, so that a code is given once. */
record AGroupIsNamedByItsCode(GroupId group, String code) implements Rule {
    @Override
    public boolean holds() {
        return group.key().equals(code);
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "code-is-not-the-id", "The code of a group is the key of its id: $1.", "code", group.key());
    }
}
