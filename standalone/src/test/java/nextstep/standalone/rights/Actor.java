package nextstep.standalone.rights;

/** Everybody who comes to the door. "Own" is the group that a request is about. */
enum Actor {
    ANONYMOUS,
    SIGNED_IN,
    STEWARD,
    SUPPORT_TEAM,
    FOUNDATION_STAFF,
    AUDITOR,
    OWN_COORDINATOR,
    OWN_DELEGATE,
    COORDINATOR_OF_A_SUPPORTING_HUB,
    COORDINATOR_OF_ANOTHER_HUB,
    DELEGATE_OF_ANOTHER_GROUP,
    DELEGATE_OF_THE_RESPONSIBLE_GROUP,
    HOLDER_OF_THE_MANDATE,
    RAISER_OF_THE_DISPUTE,
    ONCE_EVERYTHING,
    EVERYTHING_REVOKED,
    EVERYTHING_FROM_NEXT_CENTURY,
    BLOCKED_WITH_EVERYTHING,
    OWN_DELEGATE_BY_A_TOKEN_FOR_THE_GROUP,
    EVERYTHING_BY_A_TOKEN_FOR_ANOTHER_GROUP,
    EVERYTHING_BY_A_TOKEN_TO_READ;

    /** Whether the door knows them at all. */
    boolean isKnown() {
        return this != ANONYMOUS;
    }

    /** Whether they may do what anybody may who signed in. */
    boolean actsFreely() {
        return switch (this) {
            case ANONYMOUS,
                    BLOCKED_WITH_EVERYTHING,
                    OWN_DELEGATE_BY_A_TOKEN_FOR_THE_GROUP,
                    EVERYTHING_BY_A_TOKEN_FOR_ANOTHER_GROUP,
                    EVERYTHING_BY_A_TOKEN_TO_READ -> false;
            default -> true;
        };
    }
}
