package nextstep.query.views;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a component of a row stands in a column: ids, titles and other records of one text as that text, enums by name, days
 * as {@code 2026-11-22}, instants as microseconds, lists and other records as JSON.
 *
 * @param sqlType the type of the column, shared by both databases
 */
record Form(String sqlType, UnaryOperator<Object> write, UnaryOperator<Object> read) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String EMPTY = "[]";
    private static final Form TEXT = new Form("text", value -> value, stored -> stored);
    private static final Form LONG = new Form("bigint", value -> value, stored -> ((Number) stored).longValue());
    private static final Form INT = new Form("integer", value -> value, stored -> ((Number) stored).intValue());
    private static final Form TRUTH = new Form(
            "boolean", value -> value, stored -> stored instanceof Number number ? number.intValue() != 0 : stored);
    private static final Form DAY =
            new Form("text", day -> DayTexts.of((LocalDate) day), stored -> LocalDate.parse((String) stored));
    private static final Form INSTANT = new Form(
            "bigint", value -> Micros.of((Instant) value), stored -> Micros.instant(((Number) stored).longValue()));
    private static final Map<Class<?>, Form> PLAIN = Map.of(
            String.class, TEXT,
            long.class, LONG,
            Long.class, LONG,
            int.class, INT,
            Integer.class, INT,
            boolean.class, TRUTH,
            Boolean.class, TRUTH,
            LocalDate.class, DAY,
            Instant.class, INSTANT);

    static Form of(RecordComponent component) {
        Class<?> type = component.getType();
        Form plain = PLAIN.get(type);
        if (plain != null) {
            return plain;
        } else if (type.isEnum()) {
            return name(type);
        } else if (isOneText(type)) {
            return oneText(type);
        }
        return json(JSON.constructType(component.getGenericType()));
    }

    /** Whether it is a record around one text, such as an id or a title. */
    static boolean isOneText(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
    }

    boolean isText() {
        return sqlType.equals("text");
    }

    @Nullable
    Object written(@Nullable Object value) {
        return value == null ? null : write.apply(value);
    }

    @Nullable
    Object read(@Nullable Object stored) {
        return stored == null ? null : read.apply(stored);
    }

    private static Form name(Class<?> type) {
        Map<Object, Object> constants = Stream.of(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
        return new Form("text", value -> ((Enum<?>) value).name(), name -> Objects.requireNonNull(constants.get(name)));
    }

    private static Form oneText(Class<?> type) {
        Function<Object, @Nullable Object> accessor = Handles.accessor(type.getRecordComponents()[0]);
        MethodHandle maker = Handles.maker(type);
        return new Form(
                "text",
                value -> Objects.requireNonNull(accessor.apply(value)),
                stored -> Handles.make(maker, new Object[] {stored}));
    }

    private static Form json(JavaType type) {
        ObjectWriter writer = JSON.writerFor(type);
        ObjectReader reader = JSON.readerFor(type);
        boolean several = type.hasRawClass(List.class);
        return new Form(
                "text",
                value -> value instanceof List<?> none && none.isEmpty() ? EMPTY : writer.writeValueAsString(value),
                stored -> several && stored.equals(EMPTY) ? List.of() : reader.readValue((String) stored));
    }
}
