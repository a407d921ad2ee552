package nextstep.query.groups;

import java.time.LocalDate;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/** A time for which another group was something to a group: its member, its fiscal sponsor, its host. */
record Tie(
        GroupId groupId,
        Tie.Kind kind,
        GroupId other,
        int number,
        LocalDate since,
        boolean stated,
        @Nullable LocalDate until,
        @Nullable Source source,
        @Nullable Prose endReason,
        @Nullable Source endSource)
        implements Row<Tie.Key> {
    static final View<Key, Tie> VIEW = new View<>("groups_ties", Key.class, Tie.class);

    @Override
    public Key key() {
        return new Key(groupId, kind, other, number);
    }

    Tie ended(LocalDate day, @Nullable Prose why, @Nullable Source told) {
        return new Tie(groupId, kind, other, number, since, stated, day, source, why, told);
    }

    /** What the other group is. */
    enum Kind {
        MEMBER,
        FISCAL_SPONSOR,
        HOST
    }

    record Key(GroupId groupId, Tie.Kind kind, GroupId other, int number) {}
}
