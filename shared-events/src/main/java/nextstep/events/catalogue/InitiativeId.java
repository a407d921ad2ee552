package nextstep.events.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nextstep.events.Ids;
import nextstep.events.StreamId;

/** The id of an initiative. Stable, and neither of the two official numbers. */
public record InitiativeId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public InitiativeId {
        value = Ids.of("initiative", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
