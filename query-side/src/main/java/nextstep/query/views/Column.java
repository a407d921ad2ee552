package nextstep.query.views;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One column of a view: a component of its rows, in snake case. */
record Column(String name, Form form, MethodHandle accessor) {

    static Column of(RecordComponent component) {
        return new Column(snakeCase(component.getName()), Form.of(component), Handles.accessor(component));
    }

    /** What is written for this row. */
    @Nullable
    Object of(Object row) {
        return form.written(Handles.read(accessor, row));
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
