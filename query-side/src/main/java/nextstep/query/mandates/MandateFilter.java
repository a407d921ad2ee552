package nextstep.query.mandates;

import java.util.function.Predicate;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.query.reading.Moment;
import org.jspecify.annotations.Nullable;

/** Which mandates are asked for. Unless {@code all} only those that hold on the date. */
record MandateFilter(
        @Nullable PersonId person,
        @Nullable GroupId group,
        @Nullable MandateKind kind,
        boolean all) {

    Predicate<MandateTime> at(Moment moment) {
        return time -> (person == null || person.equals(time.person()))
                && (group == null || group.equals(time.groupId()))
                && (kind == null || kind == time.kind())
                && (all || moment.holds(time.since(), time.until()));
    }
}
