package nextstep.query.history;

/** What became of a row between two positions. */
enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED
}
