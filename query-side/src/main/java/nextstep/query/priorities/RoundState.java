package nextstep.query.priorities;

/** Whether groups can take part in a round. */
public enum RoundState {
    NOT_YET_OPEN,
    OPEN,
    CLOSED
}
