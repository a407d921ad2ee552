package nextstep.standalone.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nextstep.query.mandates.PersonShown;
import nextstep.query.mandates.SaidBy;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says in JSON Schema what is answered, as the records of the answers say it. What callers may send, too, such as ids and
 * titles, is described where they send it.
 */
final class AnswerSchemas {
    private final Schemas inputs;
    private final Map<Class<?>, String> names = new HashMap<>();

    AnswerSchemas(Schemas inputs) {
        this.inputs = inputs;
    }

    ObjectNode of(Type type) {
        if (type instanceof ParameterizedType several) {
            return ofSeveral(several);
        }
        Class<?> one = (Class<?>) type;
        ObjectNode plain = PlainValues.of(one);
        if (plain != null) {
            return plain;
        }
        if (one == ObjectNode.class) {
            return Schemas.node("object");
        }
        if (one.isEnum() || (one.isRecord() && one.getPackageName().startsWith("nextstep.events"))) {
            return inputs.of(one);
        }
        Method value = value(one);
        if (value != null) {
            return of(value.getGenericReturnType());
        }
        return one.isRecord() ? reference(one) : JsonNodeFactory.instance.objectNode();
    }

    private ObjectNode ofSeveral(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        if (Map.class.isAssignableFrom(raw)) {
            return byKey(type.getActualTypeArguments()[0], type.getActualTypeArguments()[1]);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return list(of(type.getActualTypeArguments()[0]));
        }
        if (raw == Optional.class) {
            return orNull(of(type.getActualTypeArguments()[0]));
        }
        throw new IllegalArgumentException(type + " is not described yet");
    }

    static ObjectNode list(ObjectNode items) {
        ObjectNode array = Schemas.node("array");
        array.set("items", items);
        return array;
    }

    ObjectNode byKey(Type key, Type value) {
        ObjectNode object = Schemas.node("object");
        if (key instanceof Class<?> choice && choice.isEnum()) {
            object.set("propertyNames", of(key));
        }
        object.set("additionalProperties", of(value));
        return object;
    }

    private ObjectNode reference(Class<?> type) {
        Class<?> record = type == SaidBy.class ? PersonShown.class : type; // named while it is written
        String known = names.get(record);
        String name = known == null ? freeName(record) : known;
        if (known == null) {
            names.put(record, name);
            inputs.named().putObject(name);
            inputs.named().set(name, object(record));
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** Two rooms may use one word for things of theirs; then the room's goes before it. */
    private String freeName(Class<?> record) {
        String name =
                record.getEnclosingClass() == null || record.getEnclosingClass().isInterface()
                        ? record.getSimpleName()
                        : record.getEnclosingClass().getSimpleName() + record.getSimpleName();
        String room = CommandOperations.room(record);
        return inputs.named().has(name) ? Character.toUpperCase(room.charAt(0)) + room.substring(1) + name : name;
    }

    private ObjectNode object(Class<?> record) {
        ObjectNode object = Schemas.node("object").put("additionalProperties", false);
        object.putObject("properties");
        add(record, object);
        return object;
    }

    /** Adds the properties of a record; those of one that is unwrapped stand among them. */
    void add(Class<?> record, ObjectNode object) {
        boolean absent = leavesOut(record);
        for (RecordComponent component : record.getRecordComponents()) {
            Method accessor = component.getAccessor();
            if (accessor.isAnnotationPresent(JsonIgnore.class) || accessor.isAnnotationPresent(JsonAnyGetter.class)) {
                continue;
            }
            if (accessor.isAnnotationPresent(JsonUnwrapped.class)) {
                if (component.getType().isRecord()) {
                    add(component.getType(), object);
                }
                continue;
            }
            boolean maybe = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            property(object, component, maybe, absent || leavesOut(accessor), leavesOutEmpty(record));
        }
        Stream.of(record.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class)
                        && !object.at("/properties").has(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> derived(object, method));
    }

    /** What follows from the others and is told all the same. */
    private void derived(ObjectNode object, Method method) {
        ((ObjectNode) object.get("properties")).set(method.getName(), of(method.getGenericReturnType()));
        object.withArray("required").add(method.getName());
    }

    private void property(
            ObjectNode object, RecordComponent component, boolean maybe, boolean absent, boolean absentWhenEmpty) {
        ObjectNode schema = of(component.getGenericType());
        boolean optional = (maybe && absent) || absentWhenEmpty;
        ((ObjectNode) object.get("properties")).set(component.getName(), maybe && !absent ? orNull(schema) : schema);
        if (!optional) {
            object.withArray("required").add(component.getName());
        }
    }

    private static boolean leavesOut(AnnotatedElement element) {
        JsonInclude include = element.getAnnotation(JsonInclude.class);
        return include != null
                && List.of(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_EMPTY)
                        .contains(include.value());
    }

    private static boolean leavesOutEmpty(Class<?> record) {
        JsonInclude include = record.getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_EMPTY;
    }

    static ObjectNode orNull(ObjectNode schema) {
        ObjectNode either = JsonNodeFactory.instance.objectNode();
        either.putArray("anyOf").add(schema).add(Schemas.node("null"));
        return either;
    }

    private static @Nullable Method value(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst()
                .orElse(null);
    }
}
