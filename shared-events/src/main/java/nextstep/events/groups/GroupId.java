package nextstep.events.groups;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nextstep.events.Ids;
import nextstep.events.StreamId;

/** The id of a group, made of its code: {@code group:WMDE}. */
public record GroupId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public GroupId {
        value = Ids.of("group", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
