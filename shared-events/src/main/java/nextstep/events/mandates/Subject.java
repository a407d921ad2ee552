package nextstep.events.mandates;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import nextstep.events.StreamId;
import nextstep.events.values.Malformed;

/** The whole id of what is disputed, with its kind before it: {@code role:movement-charter/GLOBAL/WMDE}. */
public record Subject(@JsonValue String value) implements StreamId {
    private static final Pattern FORM = Pattern.compile("(role|plan|priorities|group|initiative|recommendation|cluster"
            + "|conversation|round|region|country|mandate):[A-Za-z0-9][A-Za-z0-9._:/-]{0,299}");

    @JsonCreator
    public Subject {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed("Name what is disputed by its whole id, as plan:hub-pilot, group:WMDE or"
                    + " role:movement-charter/GLOBAL/WMDE.");
        }
    }

    /** What kind of thing it is: {@code role}. */
    public String kind() {
        return value.substring(0, value.indexOf(':'));
    }

    @Override
    public String toString() {
        return value;
    }
}
