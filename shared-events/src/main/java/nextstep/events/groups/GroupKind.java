package nextstep.events.groups;

/** What kind of body a group is. */
public enum GroupKind {
    /** The Wikimedia Foundation or one of its teams. */
    FOUNDATION,
    /** An affiliate for a country or part of one. */
    CHAPTER,
    /** An affiliate for a theme. */
    THEMATIC_ORGANISATION,
    /** A lighter kind of affiliate. */
    USER_GROUP,
    /** An online community. */
    COMMUNITY,
    /** A regional, thematic or linguistic support structure. */
    HUB,
    /** A body with a task and members of its own. */
    COMMITTEE;

    /** Whether the movement recognises such bodies as affiliates. */
    public boolean isAffiliate() {
        return switch (this) {
            case CHAPTER, THEMATIC_ORGANISATION, USER_GROUP -> true;
            case FOUNDATION, COMMUNITY, HUB, COMMITTEE -> false;
        };
    }
}
