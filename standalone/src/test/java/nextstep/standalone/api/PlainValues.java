package nextstep.standalone.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Texts, numbers, days: what needs no schema of its own. */
final class PlainValues {
    private PlainValues() {}

    /** How it is described; null where it is none of them. */
    static @Nullable ObjectNode of(Class<?> type) {
        if (type == String.class) {
            return Schemas.node("string");
        }
        if (type == int.class || type == Integer.class) {
            return Schemas.node("integer").put("format", "int32");
        }
        if (type == long.class || type == Long.class) {
            return Schemas.node("integer").put("format", "int64");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Schemas.node("boolean");
        }
        if (type == LocalDate.class) {
            return Schemas.node("string").put("format", "date");
        }
        if (type == Instant.class || type == LocalDateTime.class) {
            return Schemas.node("string").put("format", "date-time");
        }
        return null;
    }
}
