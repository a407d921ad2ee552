package nextstep.query.coordination;

import nextstep.events.catalogue.InitiativeId;
import nextstep.events.values.Context;

/** An initiative in a context. */
record Place(InitiativeId initiative, Context context) {
    static Place of(RolePeriod role) {
        return new Place(role.initiative(), role.context());
    }
}
