package nextstep.events.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nextstep.events.Ids;
import nextstep.events.StreamId;

/** The id of a recommendation. Stable, and no official number. */
public record RecommendationId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public RecommendationId {
        value = Ids.of("recommendation", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
