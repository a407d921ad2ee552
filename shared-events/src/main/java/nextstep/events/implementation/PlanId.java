package nextstep.events.implementation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nextstep.events.Ids;
import nextstep.events.StreamId;

/** The id of a plan. Where the caller gives none it is made of initiative, context and leading group. */
public record PlanId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public PlanId {
        value = Ids.of("plan", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
