package nextstep.command.coordination;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nextstep.command.ADateIsPlausible;
import nextstep.command.AGroupActsWhileItStands;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.coordination.Held.Fate;
import nextstep.command.known.KnownGroups;
import nextstep.events.coordination.RoleId;
import nextstep.events.groups.GroupId;

/** All that was stated about a role, oldest first, and what holds of it. A newer claim by the same word goes before. */
record Claims(List<Held> held) {
    static final Claims NONE = new Claims(List.of());

    Claims {
        held = List.copyOf(held);
    }

    boolean say(Claim asked) {
        return held.stream().anyMatch(one -> one.says(asked));
    }

    boolean confirmed(Claim asked) {
        return held.stream().anyMatch(one -> one.word() == Claim.Word.OWN && one.says(asked.by(Claim.Word.OWN)));
    }

    /** Whether the group said no to such a claim. */
    boolean declinedLike(Claim asked) {
        return held.stream().anyMatch(one -> one.fate() == Fate.DECLINED && one.isLike(asked));
    }

    /** Whether the group's next answer would be about such a claim. */
    boolean waitFor(Claim asked) {
        return waiting()
                .filter(one -> one.stated().equals(asked) || one.isLike(asked))
                .isPresent();
    }

    /** Refuses what no group may claim, and what these claims speak against. */
    void checkMayBeMade(Held claim, RoleId role, GroupId group, KnownGroups groups) {
        new OnlyKnownThingsAreNamed(group, groups.has(group)).check();
        new AGroupActsWhileItStands(group, claim.start(), groups.standsOn(group, claim.start())).check();
        new ADateIsPlausible("from", claim.start()).check();
        new ADateIsPlausible("to", claim.end()).check();
        new APeriodEndsAfterItBegan(claim.start(), claim.end()).check();
        new WhatAGroupDeclinedIsNotClaimedAgain(role, declined(claim.stated())).check();
        checkAgainstOthers(role, claim);
        boolean proposed = claim.word() == Claim.Word.PROPOSED;
        new WhatAGroupStatesNeedNotBeProposed(role, proposed && ownWordFor(claim)).check();
    }

    void checkAgainstOthers(RoleId role, Held claim) {
        Optional<Held> against = against(claim);
        new AnEndedRoleIsTakenUpLater(role, against).check();
        new ClaimsByOneWordDoNotContradict(role, against).check();
    }

    private boolean declined(Claim asked) {
        return held.stream()
                .anyMatch(one -> one.fate() == Fate.DECLINED && one.stated().equals(asked));
    }

    /** Whether the group itself has stated this kind of role for some of this time. */
    private boolean ownWordFor(Held asked) {
        return held.stream()
                .anyMatch(one -> one.word() == Claim.Word.OWN
                        && one.fate() == Fate.STANDS
                        && one.stated().kind() == asked.stated().kind()
                        && one.overlaps(asked));
    }

    /** What stands in the way of a new claim. */
    Optional<Held> against(Held asked) {
        return sameWord(asked)
                .filter(one -> one.fate() == Fate.ENDED || !one.givesWayTo(asked))
                .findFirst();
    }

    /** The newest that the group has to answer. */
    Optional<Held> waiting() {
        return held.reversed().stream().filter(Held::waits).findFirst();
    }

    /** By what the group has the role on a day: its own word before a source's. */
    Optional<Held> on(LocalDate day) {
        return held.stream().filter(Held::isHeld).filter(one -> one.covers(day)).min(ownWordFirst());
    }

    /** The same of a role that has to be held then. */
    Held heldOn(LocalDate day, RoleId role) {
        Optional<Held> held = on(day);
        new OnlyARoleThatIsHeldGoesOn(role, day, held.isPresent()).check();
        return held.orElseThrow();
    }

    /** What the group has of the role beyond a day: its own word before a source's, the earliest first. */
    Optional<Held> beyond(LocalDate day) {
        return held.stream()
                .filter(Held::isHeld)
                .filter(one -> one.goesBeyond(day))
                .min(ownWordFirst().thenComparing(Held::start));
    }

    boolean confirmed() {
        return held.stream().anyMatch(one -> one.word() != one.stated().word());
    }

    Claims with(Held claim) {
        Claims before = sameWord(claim).reduce(this, (claims, one) -> claims.cut(one, claim.start()), (a, b) -> b);
        Claims answered = claim.word() == Claim.Word.OWN
                ? before.each(one -> one.waits() && one.overlaps(claim) ? one.now(Fate.ANSWERED) : one)
                : before;
        return new Claims(
                Stream.concat(answered.held.stream(), Stream.of(claim)).toList());
    }

    Claims confirm() {
        return waiting()
                .map(claim -> without(claim)
                        .each(one -> one.waits() ? one.now(Fate.ANSWERED) : one)
                        .with(claim.confirmed()))
                .orElse(this);
    }

    Claims decline() {
        return each(one -> one.waits() ? one.now(Fate.DECLINED) : one);
    }

    Claims endOn(LocalDate day) {
        Claims ended = each(one -> one.fate() == Fate.STANDS && one.goesBeyond(day)
                ? one.until(day).now(Fate.ENDED)
                : one);
        return new Claims(ended.held.stream().filter(one -> !one.isEmpty()).toList());
    }

    private Stream<Held> sameWord(Held asked) {
        return held.stream()
                .filter(one -> one.word() == asked.word() && one.fate() != Fate.DECLINED && one.overlaps(asked));
    }

    private Claims cut(Held claim, LocalDate day) {
        if (!day.isAfter(claim.start())) {
            return without(claim);
        }
        return each(one -> one.equals(claim) ? claim.until(day) : one);
    }

    private Claims without(Held claim) {
        return new Claims(held.stream().filter(one -> !one.equals(claim)).toList());
    }

    private Claims each(UnaryOperator<Held> change) {
        return new Claims(held.stream().map(change).toList());
    }

    private static Comparator<Held> ownWordFirst() {
        return Comparator.comparing(one -> one.word() != Claim.Word.OWN);
    }
}
