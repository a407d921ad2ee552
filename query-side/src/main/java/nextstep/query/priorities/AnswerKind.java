package nextstep.query.priorities;

/** What a group does with its priorities. */
public enum AnswerKind {
    SUBMITTED,
    REVISED,
    WITHDRAWN
}
