package nextstep.events.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import nextstep.events.Ids;
import nextstep.events.StreamId;
import nextstep.events.values.Malformed;

/** The id of a suppression: {@code suppression:1204}, by the position of the event whose texts it is about. */
public record SuppressionId(@JsonValue String value) implements StreamId {

    private static final Pattern POSITION = Pattern.compile("suppression:(0|[1-9]\\d{0,17})");

    @JsonCreator
    public SuppressionId {
        value = Ids.of("suppression", value);
        if (!POSITION.matcher(value).matches()) {
            throw new Malformed("A suppression is named by the position of the event it is about, a whole number.");
        }
    }

    /** Of the texts of the event at this position. */
    public static SuppressionId of(long position) {
        return new SuppressionId(Long.toString(position));
    }

    /** The position of that event. */
    public long position() {
        return Long.parseLong(key());
    }

    @Override
    public String toString() {
        return value;
    }
}
