package nextstep.query.coordination;

import java.time.LocalDate;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a group has a role from a day on.
 *
 * @param recorded the UTC day it was recorded, from which it holds where no start is stated
 * @param word the statement itself, the first that is said of its period
 */
record Claim(
        InitiativeId initiative,
        Context context,
        GroupId group,
        RoleKind kind,
        RoleStanding standing,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String note,
        @Nullable Source source,
        LocalDate recorded,
        RoleSaid word) {

    RolePeriod period(int number) {
        LocalDate since = from == null ? recorded : from;
        boolean confirms = word.what().confirms();
        return new RolePeriod(
                initiative,
                context,
                group,
                number,
                kind,
                standing,
                since,
                from != null,
                to,
                note,
                source,
                null,
                false,
                word.on(),
                word.by(),
                word.position(),
                confirms ? word.on() : null,
                confirms ? (Long) word.position() : null,
                word);
    }
}
