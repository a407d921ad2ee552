package nextstep.events.log;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextstep.events.Fact;
import org.jspecify.annotations.Nullable;

/** Describes every event on one page, out of the events themselves and the sentences above them. */
final class EventsDocument {
    private static final String HEAD = """
            # Events

            What can have happened, under the names and in the form in which it is written down. Generated from the
            events; a test compares. Every payload is one JSON object; a field that may be left out is never `null`.
            Each revision has an approved example in `shared-events/src/test/resources/approved`. Beside each payload
            stand headers, one JSON object of texts: `by` (who, an opaque id), `command`, `mandate`
            (on what right; none where anybody may who signed in, or where a machine acted), `request`, `undoes`
            (the position of the fact that it was decided to take back, if any).
            """;

    private final EventNames names = new EventNames(Facts.all());
    private final Sentences sentences = new Sentences();
    private final Map<String, Class<?>> values = new TreeMap<>();
    private final Map<String, Class<?>> described = new TreeMap<>();
    private final StringBuilder page = new StringBuilder(HEAD);

    private EventsDocument() {}

    static String page() {
        EventsDocument document = new EventsDocument();
        Facts.STREAMS.forEach(document::stream);
        document.page.append("\n## Values\n");
        while (!document.values.isEmpty()) { // describing one may name others
            document.described.putAll(document.values);
            Map<String, Class<?>> now = new TreeMap<>(document.values);
            document.values.clear();
            now.values().forEach(document::value);
        }
        return document.page.toString();
    }

    private void stream(Class<? extends Fact> stream) {
        String feature =
                stream.getPackageName().substring(stream.getPackageName().lastIndexOf('.') + 1);
        page.append("\n## ").append(feature).append(": ").append(words(stream)).append("\n\n");
        page.append(sentences.above(stream)).append('\n');
        Stream.of(stream.getPermittedSubclasses()).forEach(this::event);
    }

    private void event(Class<?> event) {
        StoredName name = names.of(event);
        page.append("\n### `")
                .append(name.name())
                .append("`, revision ")
                .append(name.revision())
                .append("\n\n");
        page.append(sentences.above(event)).append("\n\n");
        fields(event);
    }

    private void value(Class<?> value) {
        page.append("\n### ").append(words(value)).append("\n\n");
        page.append(sentences.above(value)).append(most(value)).append('\n');
        if (value.isEnum()) {
            page.append('\n');
            for (Object constant : value.getEnumConstants()) {
                page.append("- `").append(constant).append("`\n");
            }
        } else if (!isText(value)) {
            page.append('\n');
            fields(value);
        }
    }

    private void fields(Class<?> type) {
        page.append("| field | value | |\n|---|---|---|\n");
        for (RecordComponent component : type.getRecordComponents()) {
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            page.append("| `").append(component.getName()).append("` | ");
            page.append(kind(component))
                    .append(" | ")
                    .append(optional ? "may be left out" : "")
                    .append(" |\n");
        }
    }

    private String kind(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return type instanceof AnnotatedParameterizedType list
                ? "list of " + kind((Class<?>) list.getAnnotatedActualTypeArguments()[0].getType())
                : kind(component.getType());
    }

    private String kind(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> "text";
            case "int", "Integer", "long", "Long" -> "whole number";
            case "boolean", "Boolean" -> "`true` or `false`";
            case "LocalDate" -> "date, `2026-11-22`";
            case "Instant" -> "moment, `2026-11-22T10:00:00Z`";
            default -> {
                if (!described.containsKey(type.getName())) {
                    values.put(type.getName(), type);
                }
                yield "[" + words(type) + "](#" + words(type).replace(' ', '-') + ")";
            }
        };
    }

    private static String most(Class<?> value) {
        try {
            return " At most " + value.getField("MOST").getInt(null) + " characters.";
        } catch (NoSuchFieldException e) {
            return "";
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isText(Class<?> type) {
        return type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    /** {@code GroupId} is a group id. */
    private static String words(Class<?> type) {
        String name = type.getSimpleName().replaceFirst("Event$", "");
        return Arrays.stream(name.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
