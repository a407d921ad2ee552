package nextstep.query.coordination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Source;
import nextstep.query.views.Row;
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
        List<RoleSaid> said)
        implements Row<RoleKey> {
    public static final View<RoleKey, RolePeriod> VIEW =
            new View<>("coordination_roles", RoleKey.class, RolePeriod.class);

    public RolePeriod {
        said = List.copyOf(said);
    }

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

    /** Whether it was ended by decision, not by a day stated beforehand. */
    boolean isEnded() {
        return said.stream().map(RoleSaid::what).anyMatch(RoleChange::ends);
    }

    /** Whether the group has yet to answer it. */
    boolean waits() {
        return standing.waits() && !isEnded() && !isEmpty();
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
        LocalDate saidOn = stated().on();
        return saidOn.isBefore(since) ? saidOn : since;
    }

    /** Whether on this day an answer is waited for: it was said by then and is not over. */
    boolean isAwaitedOn(LocalDate day) {
        return goesBeyond(day) && !waitingSince().isAfter(day);
    }

    /** With which words it was last offered to another group. */
    @Nullable
    RoleSaid lastOffer() {
        return said.reversed().stream()
                .filter(word -> word.what() == RoleChange.HAND_OVER_OFFERED)
                .findFirst()
                .orElse(null);
    }

    /** Why the group declined it, where it did. */
    public @Nullable String declinedBecause() {
        return standing == RoleStanding.DECLINED ? said.getLast().text() : null;
    }

    /** When, by this day, the group itself last said that it is so. */
    public Optional<RoleSaid> lastConfirmed(LocalDate day) {
        return said.stream()
                .filter(word -> word.what().confirms() && !word.on().isAfter(day))
                .reduce((a, b) -> b.on().isBefore(a.on()) ? a : b);
    }

    /** The day from which its silence counts: the group's last word, or else the beginning. */
    public LocalDate lastWord(LocalDate day) {
        return lastConfirmed(day)
                .map(RoleSaid::on)
                .filter(on -> on.isAfter(since))
                .orElse(since);
    }

    /** The first that was said of it: by whom, when. */
    public RoleSaid stated() {
        return said.getFirst();
    }

    RolePeriod saying(RoleSaid word) {
        List<RoleSaid> more = new ArrayList<>(said);
        more.add(word);
        return with(standing, until, offeredTo, more);
    }

    RolePeriod standing(RoleStanding next) {
        return with(next, until, offeredTo, said);
    }

    /** Over from this day on; a day before its first leaves none. */
    RolePeriod until(LocalDate day) {
        return with(standing, day.isBefore(since) ? since : day, null, said);
    }

    RolePeriod offeredTo(@Nullable GroupId other) {
        return with(standing, until, other, said);
    }

    private RolePeriod with(
            RoleStanding nextStanding, @Nullable LocalDate nextUntil, @Nullable GroupId offer, List<RoleSaid> words) {
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
                words);
    }
}
