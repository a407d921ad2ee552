package nextstep.events.log;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nextstep.events.Fact;
import nextstep.events.catalogue.Numbering;
import nextstep.events.history.SuppressionId;
import nextstep.events.mandates.Subject;
import nextstep.events.values.Context;
import nextstep.events.values.Language;
import nextstep.events.values.Link;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** One instance of any event, made of its record: with all that may be stated, or with only what must be. */
final class Examples {
    private final boolean full;

    private Examples(boolean full) {
        this.full = full;
    }

    /** With every field filled. */
    static Fact full(Class<? extends Fact> event) {
        return (Fact) new Examples(true).record(event);
    }

    /** Without what may be left out. */
    static Fact bare(Class<? extends Fact> event) {
        return (Fact) new Examples(false).record(event);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable
        Object[] values = Arrays.stream(components).map(this::component).toArray();
        return made(type, types, values);
    }

    private @Nullable Object component(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        if (!full && type.isAnnotationPresent(Nullable.class)) {
            return null;
        }
        if (component.getType() == List.class) {
            AnnotatedType element = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
            return List.of(value((Class<?>) element.getType(), component.getName()));
        }
        return value(component.getType(), component.getName());
    }

    private Object value(Class<?> type, String name) {
        if (type == String.class || isId(type)) {
            return text(type, name);
        }
        if (type == int.class || type == Integer.class) {
            return 7;
        }
        if (type == long.class || type == Long.class) {
            return 4711L;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return of(type);
    }

    private Object of(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "LocalDate" -> LocalDate.of(2026, 11, 22);
            case "Instant" -> Instant.parse("2026-11-22T10:00:00Z");
            case "Title" -> new Title("Skills für alle – 技能");
            case "Prose" -> new Prose("So decided on \"Sunday\".\nWith a second line.");
            case "Source" -> new Source("https://meta.wikimedia.org/wiki/Example (read on 2026-11-22)");
            case "Link" -> new Link("https://meta.wikimedia.org/wiki/Example");
            case "Subject" -> new Subject("role:movement-charter/GLOBAL/WMDE");
            case "Language" -> new Language("zh-hant");
            case "Context" -> new Context("REGION:CEECA");
            case "Numbering" -> new Numbering("2020", List.of(36));
            default -> {
                if (!type.isRecord()) {
                    throw new IllegalStateException("Give an example of a " + type);
                }
                yield record(type);
            }
        };
    }

    /** Ids are named after the field they stand in. */
    private static Object text(Class<?> type, String name) {
        String key = type == SuppressionId.class ? "4711" : name;
        return type == String.class ? name.toUpperCase(Locale.ROOT) : made(type, new Class<?>[] {String.class}, key);
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getSimpleName().endsWith("Id")
                && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private static Object made(Class<?> type, Class<?>[] types, @Nullable Object... values) {
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No example of a " + type, e);
        }
    }
}
