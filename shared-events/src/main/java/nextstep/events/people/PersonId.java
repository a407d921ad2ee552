package nextstep.events.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nextstep.events.Ids;
import nextstep.events.StreamId;

/** An opaque id of a person. It says nothing about who that is. */
public record PersonId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public PersonId {
        value = Ids.of("person", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
