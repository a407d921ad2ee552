package nextstep.events.mandates;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nextstep.events.Ids;
import nextstep.events.StreamId;

/** The id of a dispute: {@code dispute:hub-pilot-not-done}. */
public record DisputeId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public DisputeId {
        value = Ids.of("dispute", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
