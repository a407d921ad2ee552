package nextstep.query.coordination;

/** What can be missing in the coordination of an initiative. */
public enum GapKind {
    /** No group coordinates the initiative anywhere. */
    NO_COORDINATOR,
    /** Something happens in a context and no group coordinates it there. */
    NO_COORDINATOR_IN_CONTEXT,
    /** Two groups or more say that they coordinate it in one context. */
    SEVERAL_COORDINATORS,
    /** A group coordinates it and has said nothing for too long. */
    SILENT_COORDINATOR,
    /** A role was proposed or reported, and the group has not said whether it has it. */
    NEVER_CONFIRMED
}
