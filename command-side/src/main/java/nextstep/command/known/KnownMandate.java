package nextstep.command.known;

import java.time.LocalDate;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A time for which somebody holds a mandate.
 *
 * @param until the first day on which it holds no more, because it ends or was revoked
 */
public record KnownMandate(
        MandateId mandate,
        PersonId person,
        MandateKind kind,
        @Nullable GroupId group,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && goesBeyond(day);
    }

    /** It holds on some day after this one, or began to be over later. */
    public boolean goesBeyond(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    /** It is for this group. */
    public boolean isFor(GroupId other) {
        return other.equals(group);
    }

    /** The same with another end. */
    public KnownMandate until(@Nullable LocalDate end) {
        return new KnownMandate(mandate, person, kind, group, from, end);
    }
}
