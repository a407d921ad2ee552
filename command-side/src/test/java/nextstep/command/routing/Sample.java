package nextstep.command.routing;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a value of any type that commands are made of. */
final class Sample {
    /** What fits the texts of some value or other. */
    private static final List<String> TEXTS = List.of(
            "sample",
            "GLOBAL",
            "A1",
            "EU",
            "de",
            "DE",
            "https://meta.wikimedia.org/wiki/Sample",
            "sample/sample",
            "round/a/b",
            "A",
            "sample/global/sample",
            "2026",
            "global",
            "sample/global",
            "group:WMDE");

    private Sample() {}

    /** @param everything also what may be left out */
    static Object of(Type type, boolean everything) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list) {
            return List.of(of(list.getActualTypeArguments()[0], everything));
        }
        Class<?> known = (Class<?>) type;
        if (known == int.class || known == Integer.class) {
            return 7;
        }
        if (known == long.class || known == Long.class) {
            return 8L;
        }
        if (known == boolean.class || known == Boolean.class) {
            return true;
        }
        if (known == String.class) {
            return "2022"; // a text, and a numbering scheme
        }
        if (known == LocalDate.class) {
            return LocalDate.of(2026, 11, 22);
        }
        if (known == LocalTime.class) {
            return LocalTime.of(15, 0);
        }
        if (known == Instant.class) {
            return Instant.parse("2026-11-22T15:00:00Z");
        }
        if (known.isEnum()) {
            return known.getEnumConstants()[0];
        }
        RecordComponent[] components = known.getRecordComponents();
        if (components.length == 1 && components[0].getType() == String.class) {
            return oneText(known);
        }
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            boolean optional = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            values[i] = optional && !everything ? null : of(components[i].getGenericType(), everything);
        }
        return constructor(known).newInstance(values);
    }

    private static Object oneText(Class<?> type) throws ReflectiveOperationException {
        ReflectiveOperationException unfit = new ReflectiveOperationException(type + " takes none of the texts");
        for (String text : TEXTS) {
            try {
                return constructor(type).newInstance(text);
            } catch (ReflectiveOperationException e) {
                unfit.addSuppressed(e);
            }
        }
        throw unfit;
    }

    private static Constructor<?> constructor(Class<?> type) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> canonical = type.getDeclaredConstructor(types);
        canonical.setAccessible(true);
        return canonical;
    }
}
