package nextstep.query.coordination;

import nextstep.events.catalogue.InitiativeId;

/** Where roles stand in the addresses, and the commands on them. */
final class RolePaths {
    private RolePaths() {}

    static String of(RolePeriod role) {
        return of(role.initiative(), role.context().value(), role.holder().key());
    }

    static String of(InitiativeId initiative, String context, String group) {
        return "/initiatives/" + initiative.key() + "/roles/" + context + "/" + group;
    }

    static String of(InitiativeId initiative, String context, String group, String command) {
        return of(initiative, context, group) + "/" + command;
    }
}
