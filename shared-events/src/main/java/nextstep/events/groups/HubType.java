package nextstep.events.groups;

/** What a hub is for. */
public enum HubType {
    /** A part of the world. */
    REGIONAL,
    /** A theme. */
    THEMATIC,
    /** A language. */
    LINGUISTIC
}
