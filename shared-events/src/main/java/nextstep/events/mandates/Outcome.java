package nextstep.events.mandates;

/** How a dispute ends. */
public enum Outcome {
    /** What was disputed is so. */
    CLAIM_STANDS,
    /** What was disputed was not so, and has been put right by other facts. */
    CLAIM_CORRECTED,
    /** Nobody can tell, or it no longer matters. */
    LEFT_OPEN
}
