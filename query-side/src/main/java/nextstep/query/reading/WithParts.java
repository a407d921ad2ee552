package nextstep.query.reading;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nextstep.events.StreamId;
import nextstep.query.views.Snapshot;

/** A page with the parts that other features have for it, by their names. */
public record WithParts<T>(
        @JsonUnwrapped T page, @JsonAnyGetter Map<String, Object> parts) {

    /** In the order of their names. */
    public static <T, I extends StreamId> WithParts<T> of(
            T page, I id, List<? extends PagePart<I>> parts, Snapshot snapshot, Moment moment) {
        Map<String, Object> named = new TreeMap<>();
        parts.forEach(part -> named.put(part.name(), part.of(id, snapshot, moment)));
        return new WithParts<>(page, named);
    }
}
