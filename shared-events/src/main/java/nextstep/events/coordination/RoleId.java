package nextstep.events.coordination;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nextstep.events.Ids;
import nextstep.events.StreamId;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;

/** The id of a group's role for an initiative in a context: {@code role:movement-charter/GLOBAL/MCDC}. */
public record RoleId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public RoleId {
        value = Ids.composed("role", value);
    }

    public static RoleId of(InitiativeId initiative, Context context, GroupId group) {
        return new RoleId(initiative.key() + "/" + context.value() + "/" + group.key());
    }

    @Override
    public String toString() {
        return value;
    }
}
