package nextstep.command.mandates;

import java.util.Optional;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.mandates.MandateKind;

/** The Foundation and its teams have no delegates; its staff speaks for all of it. */
record TheFoundationIsSpokenForByItsStaff(MandateKind kind, GroupId group, Optional<GroupKind> is) implements Rule {
    @Override
    public boolean holds() {
        return kind != MandateKind.DELEGATE || !is.equals(Optional.of(GroupKind.FOUNDATION));
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "foundation-has-staff",
                "$1 is of the Foundation; give a mandate as FOUNDATION_STAFF instead.",
                "kind",
                group.key());
    }
}
