package nextstep.query.mandates;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/**
 * A time for which somebody holds a mandate.
 *
 * @param groupId the group it is for, where it is for one
 * @param until the first day on which it holds no more
 * @param givenBy who gave it; empty where the tracker itself did
 * @param givenUnder the mandate of who gave it
 * @param givenAt the position of the fact that gives it
 * @param endReason why it was revoked, where it was
 */
record MandateTime(
        MandateId mandate,
        int number,
        PersonId person,
        MandateKind kind,
        @Nullable GroupId groupId,
        LocalDate since,
        @Nullable LocalDate until,
        List<Evidence> evidence,
        @Nullable Prose note,
        @Nullable PersonId givenBy,
        @Nullable MandateId givenUnder,
        long givenAt,
        @Nullable Prose endReason,
        @Nullable PersonId endedBy)
        implements Row<MandateTime.Key> {
    static final View<Key, MandateTime> VIEW = new View<>("mandates_times", Key.class, MandateTime.class);

    @Override
    public Key key() {
        return new Key(mandate, number);
    }

    /** With another end. */
    MandateTime until(@Nullable LocalDate end) {
        return ended(end, null, null);
    }

    /** Revoked: it ends no later than it would have. */
    MandateTime revoked(LocalDate on, Prose reason, @Nullable PersonId by) {
        return ended(until == null || on.isBefore(until) ? on : until, reason, by);
    }

    private MandateTime ended(@Nullable LocalDate end, @Nullable Prose reason, @Nullable PersonId by) {
        return new MandateTime(
                mandate,
                number,
                person,
                kind,
                groupId,
                since,
                end,
                evidence,
                note,
                givenBy,
                givenUnder,
                givenAt,
                reason,
                by);
    }

    record Key(MandateId mandate, int number) {}
}
