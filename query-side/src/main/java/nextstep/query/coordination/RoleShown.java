package nextstep.query.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Source;
import nextstep.query.implementation.Silence;
import nextstep.query.mandates.DisputeMark;
import nextstep.query.mandates.SaidBy;
import org.jspecify.annotations.Nullable;

/**
 * A period of a role as it is shown.
 *
 * @param holds whether the group is taken to have the role on the date
 * @param sinceStated whether somebody stated the first day; else it is the day it was recorded
 * @param lastConfirmed the day on which the group itself last said so; empty when it never did
 * @param lastConfirmedAt the position of the fact that says so
 * @param unconfirmedForDays how long nobody of the group said so, when that is too long
 * @param statedBy who claimed it first
 * @param statedAt the position of the fact that claims it
 * @param disputed the disputes about the role that go on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoleShown(
        InitiativeId initiative,
        Context context,
        GroupId group,
        String path,
        int period,
        RoleKind role,
        RoleStanding standing,
        String standingInWords,
        boolean holds,
        LocalDate since,
        boolean sinceStated,
        @Nullable LocalDate until,
        @Nullable String note,
        @Nullable Source source,
        @Nullable LocalDate lastConfirmed,
        @Nullable Long lastConfirmedAt,
        @Nullable Long unconfirmedForDays,
        @Nullable GroupId offeredTo,
        @Nullable SaidBy statedBy,
        LocalDate statedOn,
        long statedAt,
        List<DisputeMark> disputed) {

    public static RoleShown of(RolePeriod role, LocalDate day, List<DisputeMark> disputed) {
        return new RoleShown(
                role.initiative(),
                role.context(),
                role.holder(),
                RolePaths.of(role),
                role.period(),
                role.kind(),
                role.standing(),
                role.standing().words(),
                role.holdsOn(day),
                role.since(),
                role.sinceStated(),
                role.until(),
                role.note(),
                role.source(),
                role.lastConfirmed(day).orElse(null),
                role.isHeardBy(day) ? role.confirmedAt() : null,
                unconfirmed(role, day),
                role.offeredTo(),
                SaidBy.of(role.statedBy()),
                role.statedOn(),
                role.statedAt(),
                disputed);
    }

    private static @Nullable Long unconfirmed(RolePeriod role, LocalDate day) {
        var days = Silence.days(role.lastWord(day), day);
        return role.covers(day) && role.standing() != RoleStanding.DECLINED && days.isPresent()
                ? (Long) days.getAsLong()
                : null;
    }
}
