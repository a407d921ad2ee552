package nextstep.query.coordination;

/** What can be said of a role. */
public enum RoleChange {
    PROPOSED,
    REPORTED,
    DECLARED,
    CONFIRMED,
    DECLINED,
    REAFFIRMED,
    HAND_OVER_OFFERED,
    HAND_OVER_DECLINED,
    HANDED_OVER,
    TAKEN_OVER,
    ENDED;

    /** Whether it is the group itself that says so and thereby that the role is true. */
    boolean confirms() {
        return switch (this) {
            case DECLARED, CONFIRMED, REAFFIRMED, TAKEN_OVER, HAND_OVER_OFFERED -> true;
            case PROPOSED, REPORTED, DECLINED, HAND_OVER_DECLINED, HANDED_OVER, ENDED -> false;
        };
    }

    /** Whether the role is over by it. */
    boolean ends() {
        return this == ENDED || this == HANDED_OVER;
    }
}
