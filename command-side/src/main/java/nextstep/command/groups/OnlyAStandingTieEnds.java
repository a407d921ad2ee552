package nextstep.command.groups;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.groups.GroupId;

/** Only a member leaves; only a named sponsor or host ends being it. */
record OnlyAStandingTieEnds(String role, GroupId other, boolean stands) implements Rule {
    @Override
    public boolean holds() {
        return stands;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "not-" + role, "The group $1 is not that now, so there is nothing to end.", role, other.key());
    }
}
