package nextstep.command.coordination;

import nextstep.events.coordination.RoleEvent;

/** Claims that a group has a role, by whosever word. */
sealed interface Claiming extends RoleCommand permits ProposeRole, ReportRole, DeclareRole {
    /** What is claimed. */
    Claim claim();

    RoleEvent asFact();
}
