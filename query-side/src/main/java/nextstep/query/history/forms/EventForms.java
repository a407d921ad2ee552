package nextstep.query.history.forms;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nextstep.events.Fact;
import nextstep.events.log.EventNames;
import nextstep.events.log.Facts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The form of each event as JSON Schema, read off the events themselves. */
public final class EventForms {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private EventForms() {}

    /** As it is written in an archive. */
    public static byte[] json() {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(all());
    }

    /** By name and revision of the event. */
    public static ObjectNode all() {
        EventNames names = new EventNames(Facts.all());
        ObjectNode all = JSON.objectNode();
        for (Class<? extends Fact> event : names.events()) {
            all.set(names.of(event).toString(), object(event));
        }
        return all;
    }

    private static ObjectNode object(Class<?> type) {
        ObjectNode schema = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            AnnotatedType declared = component.getAnnotatedType();
            properties.set(component.getName(), schema(component.getType(), declared));
            if (!declared.isAnnotationPresent(Nullable.class)) {
                schema.withArray("required").add(component.getName());
            }
        }
        return schema;
    }

    private static ObjectNode schema(Class<?> type, AnnotatedType declared) {
        if (type == List.class && declared instanceof AnnotatedParameterizedType list) {
            AnnotatedType item = list.getAnnotatedActualTypeArguments()[0];
            ObjectNode array = JSON.objectNode().put("type", "array");
            array.set("items", schema((Class<?>) item.getType(), item));
            return array;
        }
        ObjectNode schema = JSON.objectNode();
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return schema.put("type", "integer");
        } else if (type == boolean.class || type == Boolean.class) {
            return schema.put("type", "boolean");
        } else if (type == LocalDate.class) {
            return schema.put("type", "string").put("format", "date");
        } else if (type == Instant.class) {
            return schema.put("type", "string").put("format", "date-time");
        } else if (type.isEnum()) {
            Stream.of(type.getEnumConstants())
                    .forEach(constant -> schema.withArray("enum").add(constant.toString()));
            return schema;
        } else if (type == String.class || isText(type)) {
            return schema.put("type", "string");
        }
        return object(type);
    }

    private static boolean isText(Class<?> type) {
        return type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }
}
