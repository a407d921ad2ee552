package nextstep.query.reading;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an answer says: as of when, on which date, and the thing or things asked for. */
sealed interface Answer {

    /** What a template is given, by the names of its parameters. */
    Map<String, Object> named();

    /** The things that have rows where it is a table. */
    List<?> things();

    /** The recorded time it stands at. */
    record Seen(long position, @Nullable Instant time) {
        static Seen at(Moment moment) {
            return new Seen(moment.position(), moment.time());
        }
    }

    /** One thing. */
    record Single<T>(Seen asOf, LocalDate on, T item) implements Answer {
        @Override
        public Map<String, Object> named() {
            return Map.of("item", item);
        }

        @Override
        public List<?> things() {
            return List.of(item);
        }
    }

    /** Part of a list; {@code next} is the address of the part that follows, {@code beside} what belongs to the whole. */
    record Several<T>(
            Seen asOf,
            LocalDate on,
            List<T> items,
            int total,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String next,

            @JsonAnyGetter Map<String, Object> beside)
            implements Answer {
        @Override
        public Map<String, Object> named() {
            Map<String, Object> named = new HashMap<>(beside);
            named.put("items", items);
            named.put("total", total);
            if (next != null) {
                named.put("next", next);
            }
            return named;
        }

        @Override
        public List<?> things() {
            return items;
        }
    }

    /** Part of something without end, such as the timeline; {@code next} is the address of the part that follows. */
    record Slice<T>(
            Seen asOf,
            LocalDate on,
            List<T> items,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String next,

            @JsonAnyGetter Map<String, Object> beside)
            implements Answer {
        @Override
        public Map<String, Object> named() {
            Map<String, Object> named = new HashMap<>(beside);
            named.put("items", items);
            if (next != null) {
                named.put("next", next);
            }
            return named;
        }

        @Override
        public List<?> things() {
            return items;
        }
    }
}
