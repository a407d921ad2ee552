package nextstep.events.groups;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nextstep.events.Ids;
import nextstep.events.StreamId;

/** The id of a country, made of its ISO 3166-1 code of two letters: {@code country:PL}. */
public record CountryId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public CountryId {
        value = Ids.of("country", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
