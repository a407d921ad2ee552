package nextstep.query.reading;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nextstep.events.StreamId;
import nextstep.query.views.Snapshot;

/**
 * A page with the parts that other features have for it, by their names.
 *
 * @param pieces the parts that have a template, in the order in which they are shown
 */
public record WithParts<T>(
        @JsonUnwrapped T page,
        @JsonAnyGetter Map<String, Object> parts,
        @JsonIgnore List<Piece> pieces) {

    /** In the order of their names. */
    public static <T, I extends StreamId> WithParts<T> of(
            T page, I id, List<? extends PagePart<I>> parts, Snapshot snapshot, Moment moment) {
        Map<String, Object> named = new TreeMap<>();
        parts.stream()
                .filter(part -> !part.isForPagesAlone())
                .forEach(part -> named.put(part.name(), part.of(id, snapshot, moment)));
        List<Piece> pieces = new ArrayList<>();
        parts.stream().sorted(Comparator.comparingInt(PagePart::place)).forEach(part -> {
            String template = part.template();
            if (template != null) {
                Object known = named.get(part.name());
                pieces.add(new Piece(template, known == null ? () -> part.of(id, snapshot, moment) : () -> known));
            }
        });
        return new WithParts<>(page, named, List.copyOf(pieces));
    }

    /** A part, made when it is shown, and the template that shows it. */
    public record Piece(String template, Supplier<Object> made) {
        public Object item() {
            return made.get();
        }
    }
}
