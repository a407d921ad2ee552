package nextstep.query.mandates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import nextstep.web.Pages;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as it is shown.
 *
 * @param holds whether it holds on the date
 * @param until the first day on which it holds no more
 * @param givenBy who gave it; empty where the tracker itself did, as the first steward's
 * @param givenUnder the mandate of who gave it
 * @param givenAt the position of the fact that gives it
 * @param revokedBecause why it was revoked, where it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MandateShown(
        MandateId id,
        String path,
        PersonShown person,
        MandateKind kind,
        @Nullable GroupId group,
        boolean holds,
        LocalDate since,
        @Nullable LocalDate until,
        List<Evidence> evidence,
        @Nullable Prose note,
        @Nullable PersonShown givenBy,
        @Nullable OnMandate givenUnder,
        long givenAt,
        @Nullable Prose revokedBecause,
        @Nullable PersonShown revokedBy) {

    static MandateShown of(MandateTime time, Moment moment, Map<PersonId, String> names, Snapshot snapshot) {
        return new MandateShown(
                time.mandate(),
                Pages.of(time.mandate()),
                Objects.requireNonNull(PersonShown.of(time.person(), names)),
                time.kind(),
                time.groupId(),
                moment.holds(time.since(), time.until()),
                time.since(),
                time.until(),
                time.evidence(),
                time.note(),
                PersonShown.of(time.givenBy(), names),
                OnMandate.of(time.givenUnder(), snapshot),
                time.givenAt(),
                time.endReason(),
                PersonShown.of(time.endedBy(), names));
    }
}
