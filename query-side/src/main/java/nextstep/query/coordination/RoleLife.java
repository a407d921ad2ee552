package nextstep.query.coordination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nextstep.events.groups.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * The periods of one role, and what each new word makes of them. Suggestions, sources and the group itself each have their
 * own line: a newer claim takes the place of an older one by the same word from its first day on. The group's own word
 * answers whatever waited for it.
 *
 * @param periods numbered from 1; one that has been replaced altogether is kept without a day in it
 */
record RoleLife(List<RolePeriod> periods) {

    private static final Comparator<RolePeriod> BY_WORD =
            Comparator.comparing((RolePeriod one) -> one.standing().isOwnWord()).thenComparingInt(RolePeriod::period);

    RoleLife {
        periods = List.copyOf(periods);
    }

    RoleLife claim(Claim claim) {
        List<RolePeriod> all = new ArrayList<>(giveWayTo(claim.period(periods.size() + 1)).periods);
        all.add(claim.period(periods.size() + 1));
        return new RoleLife(all);
    }

    /** The newest that waits becomes the group's own word. */
    RoleLife confirm(RoleSaid word) {
        return newestWaiting()
                .map(period -> {
                    RolePeriod confirmed =
                            period.standing(RoleStanding.CONFIRMED).saying(word);
                    return new RoleLife(periods)
                            .each(one -> one.waits() && !one.equals(period), RoleLife::answered)
                            .each(one -> one.equals(period), one -> confirmed)
                            .giveWayTo(confirmed);
                })
                .orElse(this);
    }

    /** Nothing that waits is so. */
    RoleLife decline(RoleSaid word) {
        return each(
                RolePeriod::waits, one -> one.standing(RoleStanding.DECLINED).saying(word));
    }

    RoleLife reaffirm(RoleSaid word) {
        return held(word.on(), one -> one.saying(word));
    }

    /** Offered to another group, or no longer. */
    RoleLife offer(@Nullable GroupId to, RoleSaid word) {
        return held(word.on(), one -> one.offeredTo(to).saying(word));
    }

    RoleLife declineOffer(RoleSaid word) {
        return each(one -> one.offeredTo() != null, one -> one.offeredTo(null).saying(word));
    }

    RoleLife end(LocalDate day, RoleSaid word) {
        return each(
                one -> one.goesBeyond(day) && !one.isEmpty() && one.standing().compareTo(RoleStanding.PROPOSED) >= 0,
                one -> one.until(day).saying(word));
    }

    /** By what the group has the role on a day: its own word before a source's, then the newest. */
    static Optional<RolePeriod> heldOn(List<RolePeriod> periods, LocalDate day) {
        RolePeriod held = null;
        for (RolePeriod one : periods) {
            if (one.holdsOn(day) && (held == null || BY_WORD.compare(one, held) > 0)) {
                held = one;
            }
        }
        return Optional.ofNullable(held);
    }

    private RoleLife giveWayTo(RolePeriod claim) {
        boolean own = claim.standing().isOwnWord();
        return each(
                        one -> isSameWord(one, claim) && one.overlaps(claim) && one.period() != claim.period(),
                        one -> one.until(claim.since()))
                .each(one -> own && one.waits() && one.overlaps(claim), RoleLife::answered);
    }

    private static boolean isSameWord(RolePeriod one, RolePeriod other) {
        return one.standing() == other.standing()
                || (one.standing().isOwnWord() && other.standing().isOwnWord());
    }

    private static RolePeriod answered(RolePeriod one) {
        return one.standing(RoleStanding.ANSWERED);
    }

    private Optional<RolePeriod> newestWaiting() {
        return periods.reversed().stream().filter(RolePeriod::waits).findFirst();
    }

    private RoleLife held(LocalDate day, UnaryOperator<RolePeriod> next) {
        Optional<RolePeriod> held = heldOn(periods, day);
        return each(one -> held.isPresent() && one.period() == held.get().period(), next);
    }

    /** A role may have many periods, and every word goes through all of them. */
    private RoleLife each(Predicate<RolePeriod> concerned, UnaryOperator<RolePeriod> next) {
        @Nullable List<RolePeriod> changed = null;
        for (int i = 0; i < periods.size(); i++) {
            RolePeriod one = periods.get(i);
            if (concerned.test(one)) {
                changed = changed == null ? new ArrayList<>(periods) : changed;
                changed.set(i, next.apply(one));
            }
        }
        return changed == null ? this : new RoleLife(changed);
    }
}
