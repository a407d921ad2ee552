package nextstep.command.coordination;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim and what holds of it now.
 *
 * @param word whose word it is by now: a confirmed one is the group's own
 * @param end the first day on which it holds no more
 */
record Held(
        Claim stated,
        Claim.Word word,
        LocalDate start,
        @Nullable LocalDate end,
        Fate fate) {

    /** What became of it. */
    enum Fate {
        STANDS,
        /** Someone else's word, and the group has spoken otherwise since. */
        ANSWERED,
        DECLINED,
        ENDED
    }

    static Held of(Claim stated, LocalDate day) {
        return new Held(stated, stated.word(), stated.startStatedOn(day), stated.to(), Fate.STANDS);
    }

    /** Whether stating this says nothing new: it stands as stated, or as it is by now, with no other words. */
    boolean says(Claim asked) {
        if (asked.equals(stated)) {
            return fate == Fate.STANDS || fate == Fate.ANSWERED;
        }
        return fate != Fate.DECLINED && asked.word() == word && isLike(asked);
    }

    /** Whether it is of this kind and for this time, with no other words, whosever word it is. */
    boolean isLike(Claim asked) {
        return asked.kind() == stated.kind()
                && start.equals(asked.from())
                && Objects.equals(end, asked.to())
                && (asked.note() == null || asked.note().equals(stated.note()))
                && (asked.source() == null || asked.source().equals(stated.source()));
    }

    /** Whether the group still has to answer it. */
    boolean waits() {
        return word != Claim.Word.OWN && fate == Fate.STANDS;
    }

    /** Whether the group has the role by this, beyond a mere suggestion. */
    boolean isHeld() {
        return word != Claim.Word.PROPOSED && fate == Fate.STANDS;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(start) && goesBeyond(day);
    }

    boolean goesBeyond(LocalDate day) {
        return end == null || end.isAfter(day);
    }

    boolean overlaps(Held other) {
        return goesBeyond(other.start) && other.goesBeyond(start);
    }

    /** Whether another claim by the same word may take its place, from its own start on. */
    boolean givesWayTo(Held later) {
        boolean samePeriod = start.equals(later.start) && Objects.equals(end, later.end);
        boolean openAndEarlier = end == null && !later.start.isBefore(start);
        return stated.kind() == later.stated.kind() || samePeriod || openAndEarlier;
    }

    boolean isEmpty() {
        return !goesBeyond(start);
    }

    Held until(LocalDate day) {
        return new Held(stated, word, start, day, fate);
    }

    Held confirmed() {
        return new Held(stated, Claim.Word.OWN, start, end, fate);
    }

    Held now(Fate fate) {
        return new Held(stated, word, start, end, fate);
    }
}
