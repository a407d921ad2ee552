package nextstep.query.implementation;

/** How far along a plan, a context or a whole initiative is, in one word. */
public enum ProgressState {
    /** Nobody has said how it stands. Not the same as nothing done. */
    NOT_REPORTED,
    PLANNED,
    UNDER_WAY,
    /** Something remains to be done and all of it is blocked. */
    BLOCKED,
    COMPLETED,
    /** All steps there were have been dropped. */
    DROPPED,
    PAUSED,
    CONCLUDED,
    SUPERSEDED,
    MERGED,
    SPLIT;

    /** From steps alone. */
    static ProgressState of(Tally tally) {
        if (tally.steps() == 0) {
            return tally.dropped() > 0 ? DROPPED : NOT_REPORTED;
        } else if (tally.completed() == tally.steps()) {
            return COMPLETED;
        } else if (tally.planned() + tally.underWay() == 0) {
            return BLOCKED;
        }
        return tally.planned() == tally.steps() ? PLANNED : UNDER_WAY;
    }

    /** In words, as everywhere. */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
