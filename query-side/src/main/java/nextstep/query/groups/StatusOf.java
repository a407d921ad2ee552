package nextstep.query.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.HubStatus;
import nextstep.events.values.Evidence;
import nextstep.events.values.Source;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/** A time for which a hub was in a status; {@code stated} says whether its first day is stated. */
record StatusOf(
        GroupId groupId,
        int number,
        HubStatus status,
        List<Evidence> evidence,
        LocalDate since,
        boolean stated,
        @Nullable LocalDate until,
        @Nullable Source source)
        implements Row<StatusOf.Key> {
    static final View<Key, StatusOf> VIEW = new View<>("groups_statuses", Key.class, StatusOf.class);

    @Override
    public Key key() {
        return new Key(groupId, number);
    }

    /** The last day on which it was so, where that is over; the first where it was none whole. */
    LocalDate lastDay() {
        LocalDate last = Objects.requireNonNull(until).minusDays(1);
        return last.isBefore(since) ? since : last;
    }

    StatusOf ended(LocalDate day) {
        return new StatusOf(groupId, number, status, evidence, since, stated, day, source);
    }

    record Key(GroupId groupId, int number) {}
}
