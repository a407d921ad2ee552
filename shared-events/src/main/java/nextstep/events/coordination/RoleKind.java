package nextstep.events.coordination;

/** What a group does for an initiative in a context. */
public enum RoleKind {
    /** It coordinates. */
    ACTIVE_COORDINATOR,
    /** It supports those who do the work. */
    SUPPORTING,
    /** It has no part in it, and says so. */
    NOT_INVOLVED
}
