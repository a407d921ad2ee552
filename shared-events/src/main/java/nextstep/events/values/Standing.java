package nextstep.events.values;

/** How far a title or name can be relied on. Shown wherever it is shown. */
public enum Standing {
    /** As an official page states it. */
    OFFICIAL,
    /** A rendering by someone else. */
    UNOFFICIAL,
    /** Not yet found in a source. */
    UNCONFIRMED
}
