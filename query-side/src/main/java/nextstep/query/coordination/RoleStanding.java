package nextstep.query.coordination;

/** How far a role can be relied on, from the weakest claim to the strongest. */
public enum RoleStanding {
    /** The group does not have the role that was proposed or reported. */
    DECLINED("declined by the group"),
    /** It was proposed or reported, and the group has said something else since. */
    ANSWERED("the group has said otherwise"),
    /** Someone suggests it; the group has not spoken. */
    PROPOSED("proposed, not declared by the group"),
    /** A source states it; the group has not spoken. */
    REPORTED("read from a source, not declared by the group"),
    /** The group itself states it. */
    DECLARED("declared by the group"),
    /** The group confirmed what was proposed or reported. */
    CONFIRMED("confirmed by the group");

    private final String words;

    RoleStanding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the role is taken to be held: a proposal alone is not. */
    public boolean holds() {
        return compareTo(REPORTED) >= 0;
    }

    /** Whether the group has yet to say something. */
    public boolean waits() {
        return this == PROPOSED || this == REPORTED;
    }

    /** Whether it is the group's own word. */
    boolean isOwnWord() {
        return this == DECLARED || this == CONFIRMED;
    }
}
