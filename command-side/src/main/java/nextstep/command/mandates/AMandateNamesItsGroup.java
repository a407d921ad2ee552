package nextstep.command.mandates;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateKind;
import org.jspecify.annotations.Nullable;

/** The mandate of a delegate or coordinator is for one group; the others are for none. */
record AMandateNamesItsGroup(MandateKind kind, @Nullable GroupId group) implements Rule {
    @Override
    public boolean holds() {
        return kind.isForAGroup() == (group != null);
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "mandate-and-group",
                kind.isForAGroup()
                        ? "Say for which group: this mandate is to speak for one."
                        : "Leave out the group: this mandate is for none in particular.",
                "group");
    }
}
