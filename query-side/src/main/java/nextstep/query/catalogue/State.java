package nextstep.query.catalogue;

/** What can be so of an initiative for a time. */
public enum State {
    SELECTED,
    UNDER_WAY,
    COMPLETED,
    PAUSED,
    SUPERSEDED,
    MERGED,
    SPLIT
}
