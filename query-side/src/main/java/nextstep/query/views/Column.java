package nextstep.query.views;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a view: a component of its rows, in snake case, or a component of one that is spread.
 *
 * @param within reads the component of the row, where it is spread over several columns
 * @param accessor reads the value from the row, or from that component
 */
record Column(
        String name,
        Form form,
        @Nullable Function<Object, @Nullable Object> within,
        Function<Object, @Nullable Object> accessor) {

    static Column of(RecordComponent component) {
        return new Column(snakeCase(component.getName()), Form.of(component), null, Handles.accessor(component));
    }

    /** A component of a component that is spread. */
    static Column of(RecordComponent outer, RecordComponent inner) {
        return new Column(
                snakeCase(outer.getName()) + "_" + snakeCase(inner.getName()),
                Form.of(inner),
                Handles.accessor(outer),
                Handles.accessor(inner));
    }

    /** What is written for this row. */
    @Nullable
    Object of(Object row) {
        Object holder = within == null ? row : within.apply(row);
        return holder == null ? null : form.written(accessor.apply(holder));
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
