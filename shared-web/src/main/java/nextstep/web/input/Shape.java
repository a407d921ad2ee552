package nextstep.web.input;

import java.lang.invoke.MethodHandle;
import java.util.List;

/**
 * What a value looks like where callers write it. Known once per type; a value is read by it ({@link Reading}), and the
 * description of the API is written from it.
 */
public sealed interface Shape {

    /** A record written as an object of its components. */
    record Thing(Class<?> type, List<Part> parts, MethodHandle constructor) implements Shape {
        public Thing {
            parts = List.copyOf(parts);
        }
    }

    /** A record written as its only component: an id, a title, a link. */
    record Single(Class<?> type, Shape inside, MethodHandle constructor) implements Shape {}

    /** Several of a kind. */
    record Several(Shape element) implements Shape {}

    /** One of the names of an enumeration. */
    record Choice(Class<? extends Enum<?>> type) implements Shape {}

    /** A text. */
    record Text() implements Shape {}

    /** A whole number. */
    record Whole(long least, long most, boolean wide) implements Shape {}

    /** True or false. */
    record YesNo() implements Shape {}

    /** A day, {@code 2026-11-22}. */
    record Day() implements Shape {}

    /** A moment, {@code 2026-11-22T15:00:00Z}. */
    record Moment() implements Shape {}

    /** A component of a thing. One that is not required may be left out or null. */
    record Part(String name, Shape shape, boolean required) {}
}
