package nextstep.query.coordination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Source;
import nextstep.query.views.Row;
import nextstep.query.views.Spread;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/**
 * One period of effective time in which a group has, or is said to have, a role for an initiative in a context.
 *
 * @param since the first day: as stated, else the UTC day it was recorded
 * @param sinceStated whether somebody stated that day
 * @param until the day from which it is over
 * @param note what was written with the claim: a rationale or a note
 * @param offeredTo the group that has been offered the role and has not answered
 * @param ended whether it was ended by decision, not by a day stated beforehand
 * @param statedOn the day of the first that was said of it, {@code statedBy} whom, and {@code statedAt} which position
 * @param confirmedOn the newest day on which the group itself said that it is so, at the position {@code confirmedAt}; where
 *     an earlier day is asked about, {@link #heard} puts in what had been said by then
 * @param said what was said of it last; earlier words are its earlier rows
 */
public record RolePeriod(
        InitiativeId initiative,
        Context context,
        GroupId holder,
        int period,
        RoleKind kind,
        RoleStanding standing,
        LocalDate since,
        boolean sinceStated,
        @Nullable LocalDate until,
        @Nullable String note,
        @Nullable Source source,
        @Nullable GroupId offeredTo,
        boolean ended,
        LocalDate statedOn,
        @Nullable String statedBy,
        long statedAt,
        @Nullable LocalDate confirmedOn,
        @Nullable Long confirmedAt,
        @Spread RoleSaid said)
        implements Row<RoleKey> {
    public static final View<RoleKey, RolePeriod> VIEW =
            new View<>("coordination_roles", RoleKey.class, RolePeriod.class);

    @Override
    public RoleKey key() {
        return new RoleKey(initiative, context, holder, period);
    }

    /** Whether it lies in this period, whatever its standing. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    /** Whether it goes on after this day, or on it. */
    boolean goesBeyond(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    boolean overlaps(RolePeriod other) {
        return goesBeyond(other.since) && other.goesBeyond(since);
    }

    /** Whether it has no day in it, because something else took its place from its first day on. */
    boolean isEmpty() {
        return !goesBeyond(since);
    }

    /** Whether the group has yet to answer it. */
    boolean waits() {
        return standing.waits() && !ended && !isEmpty();
    }

    /** Whether the group is taken to have the role on this day. */
    public boolean holdsOn(LocalDate day) {
        return standing.holds() && covers(day);
    }

    /** Whether it coordinates on this day. */
    public boolean coordinatesOn(LocalDate day) {
        return kind == RoleKind.ACTIVE_COORDINATOR && holdsOn(day);
    }

    /** Since when an answer is waited for: since it was said, or since it would begin where that is earlier. */
    LocalDate waitingSince() {
        return statedOn.isBefore(since) ? statedOn : since;
    }

    /** Whether on this day an answer is waited for: it was said by then and is not over. */
    boolean isAwaitedOn(LocalDate day) {
        return goesBeyond(day) && !waitingSince().isAfter(day);
    }

    /** Whether all that the group said to confirm it was said by this day. */
    boolean isHeardBy(LocalDate day) {
        return confirmedOn == null || !confirmedOn.isAfter(day);
    }

    /** Why the group declined it, where it did. */
    public @Nullable String declinedBecause() {
        return standing == RoleStanding.DECLINED ? said.text() : null;
    }

    /** On which day the group itself last said that it is so, by this day. */
    public Optional<LocalDate> lastConfirmed(LocalDate day) {
        return Optional.ofNullable(confirmedOn).filter(_ -> isHeardBy(day));
    }

    /** As it was confirmed by this day, out of everything that was said of it. */
    RolePeriod heard(List<RoleSaid> words, LocalDate day) {
        Optional<RoleSaid> last = words.stream()
                .filter(word -> word.what().confirms() && !word.on().isAfter(day))
                .reduce((a, b) -> b.on().isBefore(a.on()) ? a : b);
        return with(
                standing,
                until,
                offeredTo,
                ended,
                last.map(RoleSaid::on).orElse(null),
                last.map(RoleSaid::position).orElse(null),
                said);
    }

    /** As confirmed as an earlier row of it. */
    RolePeriod confirmedAs(RolePeriod then) {
        return with(standing, until, offeredTo, ended, then.confirmedOn, then.confirmedAt, said);
    }

    /** The day from which its silence counts: the group's last word by this day, or else the beginning. */
    public LocalDate lastWord(LocalDate day) {
        return lastConfirmed(day).filter(on -> on.isAfter(since)).orElse(since);
    }

    RolePeriod saying(RoleSaid word) {
        boolean newer =
                word.what().confirms() && (confirmedOn == null || !word.on().isBefore(confirmedOn));
        return with(
                standing,
                until,
                offeredTo,
                ended || word.what().ends(),
                newer ? word.on() : confirmedOn,
                newer ? (Long) word.position() : confirmedAt,
                word);
    }

    RolePeriod standing(RoleStanding next) {
        return with(next, until, offeredTo, ended, confirmedOn, confirmedAt, said);
    }

    /** Over from this day on; a day before its first leaves none. */
    RolePeriod until(LocalDate day) {
        return with(standing, day.isBefore(since) ? since : day, null, ended, confirmedOn, confirmedAt, said);
    }

    RolePeriod offeredTo(@Nullable GroupId other) {
        return with(standing, until, other, ended, confirmedOn, confirmedAt, said);
    }

    private RolePeriod with(
            RoleStanding nextStanding,
            @Nullable LocalDate nextUntil,
            @Nullable GroupId offer,
            boolean isEnded,
            @Nullable LocalDate confirmed,
            @Nullable Long confirmedBy,
            RoleSaid word) {
        return new RolePeriod(
                initiative,
                context,
                holder,
                period,
                kind,
                nextStanding,
                since,
                sinceStated,
                nextUntil,
                note,
                source,
                offer,
                isEnded,
                statedOn,
                statedBy,
                statedAt,
                confirmed,
                confirmedBy,
                word);
    }
}
