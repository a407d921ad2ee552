package nextstep.query.groups;

import java.time.LocalDate;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/** A time for which a group was recognised; {@code stated} says whether the source states its first day. */
record Recognition(
        GroupId groupId,
        int number,
        LocalDate since,
        boolean stated,
        @Nullable LocalDate until,
        Source source,
        @Nullable Prose endReason,
        @Nullable Source endSource)
        implements Row<Recognition.Key> {
    static final View<Key, Recognition> VIEW = new View<>("groups_recognitions", Key.class, Recognition.class);

    @Override
    public Key key() {
        return new Key(groupId, number);
    }

    Recognition ended(LocalDate day, @Nullable Prose why, @Nullable Source told) {
        return new Recognition(groupId, number, since, stated, day, source, why, told);
    }

    record Key(GroupId groupId, int number) {}
}
