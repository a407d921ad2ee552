package nextstep.web.input;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nextstep.web.input.Shape.Part;
import nextstep.web.input.Shape.Several;
import nextstep.web.input.Shape.Single;
import nextstep.web.input.Shape.Thing;
import org.jspecify.annotations.Nullable;

/** Finds the shape of a type: records of values, lists, enumerations, texts, numbers, days and moments. */
public final class Shapes {
    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>(Map.of(
            String.class, new Shape.Text(),
            boolean.class, new Shape.YesNo(),
            Boolean.class, new Shape.YesNo(),
            int.class, new Shape.Whole(Integer.MIN_VALUE, Integer.MAX_VALUE, false),
            Integer.class, new Shape.Whole(Integer.MIN_VALUE, Integer.MAX_VALUE, false),
            long.class, new Shape.Whole(Long.MIN_VALUE, Long.MAX_VALUE, true),
            Long.class, new Shape.Whole(Long.MIN_VALUE, Long.MAX_VALUE, true),
            LocalDate.class, new Shape.Day(),
            Instant.class, new Shape.Moment()));

    private Shapes() {}

    /** The shape of a record that is written as an object. */
    public static Thing thing(Class<? extends Record> type) {
        if (of(type) instanceof Thing thing) {
            return thing;
        }
        throw new IllegalArgumentException(type + " is not written as an object");
    }

    /**
     * The shape of any type that callers may write.
     *
     * @throws IllegalArgumentException for a type that has none: a mistake in the program, found when it starts
     */
    public static Shape of(Type type) {
        if (type instanceof Class<?> known) {
            Shape shape = KNOWN.get(known);
            return shape != null ? shape : learnt(known);
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new Several(of(list.getActualTypeArguments()[0]));
        }
        throw new IllegalArgumentException("No shape is known for " + type);
    }

    private static Shape learnt(Class<?> type) {
        Shape shape = described(type);
        KNOWN.put(type, shape);
        return shape;
    }

    private static Shape described(Class<?> type) {
        if (type.isEnum()) {
            return new Shape.Choice(enumeration(type));
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException("No shape is known for " + type);
        }
        RecordComponent[] components = type.getRecordComponents();
        if (components.length == 1 && components[0].getAccessor().isAnnotationPresent(JsonValue.class)) {
            return new Single(type, of(components[0].getGenericType()), constructor(type, components));
        }
        List<Part> parts = Arrays.stream(components).map(Shapes::part).toList();
        return new Thing(type, parts, constructor(type, components));
    }

    private static Part part(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Part(component.getName(), of(component.getGenericType()), !optional);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> enumeration(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            MethodHandle handle = MethodHandles.lookup().unreflectConstructor(canonical);
            return handle.asSpreader(Object[].class, types.length)
                    .asType(java.lang.invoke.MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " has no canonical constructor", e);
        }
    }
}
