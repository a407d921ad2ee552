package nextstep.query.groups;

import java.time.LocalDate;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/** What a group was called for a time; without a first day it always was. */
record NameOf(
        GroupId groupId,
        int number,
        Title name,
        Standing standing,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Source source)
        implements Row<NameOf.Key> {
    static final View<Key, NameOf> VIEW = new View<>("groups_names", Key.class, NameOf.class);

    @Override
    public Key key() {
        return new Key(groupId, number);
    }

    NameOf ended(LocalDate day) {
        return new NameOf(groupId, number, name, standing, since, day, source);
    }

    record Key(GroupId groupId, int number) {}
}
