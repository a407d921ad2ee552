package nextstep.events.priorities;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nextstep.events.Ids;
import nextstep.events.StreamId;

/** The id of a call for priorities. */
public record RoundId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public RoundId {
        value = Ids.of("round", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
