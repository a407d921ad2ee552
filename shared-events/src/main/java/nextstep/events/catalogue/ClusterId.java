package nextstep.events.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nextstep.events.Ids;
import nextstep.events.StreamId;

/** The id of a cluster of initiatives. */
public record ClusterId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public ClusterId {
        value = Ids.of("cluster", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
