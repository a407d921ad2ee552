package nextstep.events.conversations;

/** What a conversation asks. */
public enum Focus {
    /** What matters? */
    WHAT,
    /** How is it done? */
    HOW
}
