package nextstep.events.implementation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nextstep.events.Ids;

/** The id of a step, unique within its plan: {@code step:needs-assessment}. */
public record StepId(@JsonValue String value) {

    @JsonCreator
    public StepId {
        value = Ids.of("step", value);
    }

    /** The id without its prefix, as it stands in addresses. */
    public String key() {
        return value.substring("step:".length());
    }

    @Override
    public String toString() {
        return value;
    }
}
