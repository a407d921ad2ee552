package nextstep.events.groups;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nextstep.events.Ids;
import nextstep.events.StreamId;

/** The id of a region, made of its code: {@code region:CEECA}. */
public record RegionId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public RegionId {
        value = Ids.of("region", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
