package nextstep.query.mandates;

/** How far a dispute has come. */
public enum DisputeState {
    /** Nobody has answered yet. */
    OPEN,
    ANSWERED,
    SETTLED,
    WITHDRAWN
}
