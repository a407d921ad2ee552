package nextstep.command.coordination;

/** By whose word someone says a role stands. */
public enum StatedStanding {
    /** The group's own. */
    DECLARED,
    /** The group's own by now: it was proposed or reported before. */
    CONFIRMED,
    /** Somebody's who suggests it. */
    PROPOSED,
    /** A source's. */
    REPORTED,
    /** Nobody's any more: the group said no. */
    DECLINED
}
