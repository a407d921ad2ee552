package nextstep.query.coordination;

import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;

/** A period of a group's role for an initiative in a context, counted from 1. */
public record RoleKey(InitiativeId initiative, Context context, GroupId holder, int period) {}
