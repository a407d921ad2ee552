package nextstep.events.mandates;

/** What a mandate is for. */
public enum MandateKind {
    /** Gives and revokes mandates and suppresses texts, and nothing else. */
    STEWARD,
    /** Keeps the catalogue, the groups, the rounds and the conversations. */
    SUPPORT_TEAM,
    /** Speaks for the Wikimedia Foundation and its teams. */
    FOUNDATION_STAFF,
    /** Speaks for one hub, and works on what it leads or supports. */
    HUB_COORDINATOR,
    /** Speaks for one group. */
    DELEGATE,
    /** Looks into what others recorded; writes nothing but disputes, as everybody may. */
    AUDITOR;

    /** Whether such a mandate is for one group. */
    public boolean isForAGroup() {
        return this == HUB_COORDINATOR || this == DELEGATE;
    }
}
