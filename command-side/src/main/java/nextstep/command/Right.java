package nextstep.command;

/** A right to ask for something. Each is one sentence of who may; which mandates that means depends on what is asked for. */
public enum Right {
    /** Anybody may who signed in. */
    ANYBODY("anybody who signed in"),
    /** The support team may. */
    SUPPORT_TEAM("the support team"),
    /** Those may who speak for the group: its delegates, the coordinators of a hub, the Foundation's staff for the Foundation. */
    SPEAKERS("who speaks for the group"),
    /** The support team may for a group that nobody can speak for; never for the Foundation. */
    SUPPORT_TEAM_FOR_THE_SILENT(
            "the support team, as long as nobody has a mandate for the group; never for the Foundation"),
    /** Those may who speak for the group that leads the plan. */
    LEADERS("who speaks for the group that leads the plan"),
    /** The coordinators of a hub may that coordinates or supports the plan's initiative in the plan's context. */
    SUPPORTING_HUBS("the coordinators of a hub that coordinates or supports the plan's initiative in its context"),
    /** Those may who speak for the group that is responsible for the step. */
    RESPONSIBLE("who speaks for the group responsible for the step"),
    /** Those may who can give such a mandate. */
    GIVERS("who may give such a mandate: a steward every one, the support team those for a group, and who speaks for a"
            + " group those of its delegates"),
    /** A steward may. */
    STEWARDS("a steward"),
    /** The one may whose mandate it is. */
    HOLDER("the holder of the mandate"),
    /** Those may who speak for the group whose claim is disputed. */
    ANSWERERS("who speaks for the group whose claim is disputed"),
    /** The one may who raised the dispute. */
    RAISER("who raised the dispute");

    private final String words;

    Right(String words) {
        this.words = words;
    }

    /** Who may, in words. */
    public String words() {
        return words;
    }
}
