package nextstep.query.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.query.mandates.DisputeMark;
import org.jspecify.annotations.Nullable;

/** What a group does for an initiative in one context; the role's own page tells the rest. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatrixCell(
        GroupId group,
        Context context,
        String path,
        RoleKind role,
        RoleStanding standing,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate lastConfirmed,
        @Nullable Long unconfirmedForDays,
        List<DisputeMark> disputed) {

    static MatrixCell of(RoleShown shown) {
        return new MatrixCell(
                shown.group(),
                shown.context(),
                shown.path(),
                shown.role(),
                shown.standing(),
                shown.since(),
                shown.until(),
                shown.lastConfirmed(),
                shown.unconfirmedForDays(),
                shown.disputed());
    }
}
