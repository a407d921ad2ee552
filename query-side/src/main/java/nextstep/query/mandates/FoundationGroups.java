package nextstep.query.mandates;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.query.groups.GroupListed;
import nextstep.query.groups.Groups;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.jspecify.annotations.Nullable;

/** The Foundation and its teams, for whom its staff speaks; looked for once, and only where it is asked. */
final class FoundationGroups implements Supplier<Set<GroupId>> {
    private final Snapshot snapshot;
    private final Moment moment;
    private @Nullable Set<GroupId> found;

    private FoundationGroups(Snapshot snapshot, Moment moment) {
        this.snapshot = snapshot;
        this.moment = moment;
    }

    static Supplier<Set<GroupId>> at(Snapshot snapshot, Moment moment) {
        return new FoundationGroups(snapshot, moment);
    }

    @Override
    public Set<GroupId> get() {
        Set<GroupId> known = found;
        if (known == null) {
            known = new Groups(snapshot, moment)
                    .all().stream()
                            .filter(group -> group.kind() == GroupKind.FOUNDATION)
                            .map(GroupListed::id)
                            .collect(Collectors.toSet());
            found = known;
        }
        return known;
    }
}
