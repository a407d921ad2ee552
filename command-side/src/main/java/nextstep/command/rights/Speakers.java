package nextstep.command.rights;

import java.util.List;
import java.util.Optional;
import nextstep.command.known.KnownGroups;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.mandates.MandateKind;

/** Who speaks for a group: only the Foundation's staff does for the Foundation and its teams. */
record Speakers(KnownGroups groups) {
    List<Wanted> of(GroupId group) {
        Optional<GroupKind> kind = groups.kindOf(group);
        if (kind.equals(Optional.of(GroupKind.FOUNDATION))) {
            return List.of(new Wanted(MandateKind.FOUNDATION_STAFF, group));
        }
        Wanted delegate = new Wanted(MandateKind.DELEGATE, group);
        return kind.equals(Optional.of(GroupKind.HUB))
                ? List.of(new Wanted(MandateKind.HUB_COORDINATOR, group), delegate)
                : List.of(delegate);
    }

    boolean isOfTheFoundation(GroupId group) {
        return groups.kindOf(group).equals(Optional.of(GroupKind.FOUNDATION));
    }
}
