package nextstep.events.groups;

/** How far a hub has come. */
public enum HubStatus {
    /** Someone researches or discusses the idea. */
    RESEARCH,
    /** The idea is fairly defined and next steps are being decided. */
    PLANNING,
    /** A resourced and operating hub at an experimental scale. */
    PILOT,
    /** Systematic steps to create the organisation. */
    IMPLEMENTATION
}
