package nextstep.events.log;

/** What a database error means for an append. */
enum Failure {
    /** Another event stands at this sequence of this stream, or the same one. */
    CONFLICT,
    /** The database will never take these bytes. */
    UNFIT,
    /** The connection is gone; what was under way may or may not have been committed. */
    LOST,
    /** There is no room left, or the disk fails. Nothing was committed. */
    NO_ROOM,
    /** Anything else. Nothing was committed. */
    OTHER
}
