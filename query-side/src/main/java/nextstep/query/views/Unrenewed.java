package nextstep.query.views;

/** Why views made anew did not take the place of those that are read. */
public enum Unrenewed {
    /** The program failed. */
    FAILED,
    /** Some views could not be made of the log. */
    NOT_FOLDED,
    /** They were made, but could not be put in place. */
    NOT_IN_PLACE
}
