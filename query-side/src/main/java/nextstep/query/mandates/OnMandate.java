package nextstep.query.mandates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.query.views.Snapshot;
import nextstep.web.Pages;
import org.jspecify.annotations.Nullable;

/**
 * The mandate on which somebody did what is told beside it; it is theirs.
 *
 * @param path where it is shown, with whom it was given to, by whom and on what evidence
 * @param kind what it lets them do; empty where it is not known at the moment that is looked at
 * @param group for which group, where it is for one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OnMandate(
        MandateId id,
        String path,
        @Nullable MandateKind kind,
        @Nullable GroupId group) {

    /** Nothing where none was needed. */
    static @Nullable OnMandate of(@Nullable MandateId mandate, Snapshot snapshot) {
        if (mandate == null) {
            return null;
        }
        List<MandateTime> times = snapshot.within(MandateTime.VIEW, mandate);
        return times.isEmpty()
                ? new OnMandate(mandate, Pages.of(mandate), null, null)
                : new OnMandate(
                        mandate,
                        Pages.of(mandate),
                        times.getFirst().kind(),
                        times.getFirst().groupId());
    }
}
