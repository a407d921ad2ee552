package nextstep.query.groups;

import java.time.LocalDate;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.HubType;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/** A group. Without a first day it always existed. */
record Group(
        GroupId groupId,
        String code,
        GroupKind kind,
        @Nullable HubType hubType,
        @Nullable GroupId partOf,
        @Nullable LocalDate existsFrom,
        @Nullable LocalDate dissolvedOn,
        @Nullable Prose dissolvedBecause,
        Source source)
        implements Row<GroupId> {
    static final View<GroupId, Group> VIEW = new View<>("groups_groups", GroupId.class, Group.class);

    @Override
    public GroupId key() {
        return groupId;
    }

    Group dissolved(LocalDate day, Prose why) {
        return new Group(groupId, code, kind, hubType, partOf, existsFrom, day, why, source);
    }
}
