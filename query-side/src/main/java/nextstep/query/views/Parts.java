package nextstep.query.views;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a row is made of the values of its columns: most are components, some belong to one that is spread. */
final class Parts {
    private final List<Column> columns = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final MethodHandle maker;

    Parts(Class<?> rows) {
        for (RecordComponent component : rows.getRecordComponents()) {
            int first = columns.size();
            if (component.isAnnotationPresent(Spread.class)) {
                for (RecordComponent inner : component.getType().getRecordComponents()) {
                    columns.add(Column.of(component, inner));
                }
                parts.add(new Part(first, columns.size(), Handles.maker(component.getType())));
            } else {
                columns.add(Column.of(component));
                parts.add(new Part(first, first + 1, null));
            }
        }
        maker = Handles.maker(rows);
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    Object row(@Nullable Object[] values) {
        @Nullable Object[] components = values;
        if (parts.size() < values.length) {
            components = new @Nullable Object[parts.size()];
            for (int i = 0; i < components.length; i++) {
                components[i] = parts.get(i).of(values);
            }
        }
        return Handles.make(maker, components);
    }

    /** A component of the row and its columns; {@code maker} makes it where it is spread. */
    private record Part(int first, int end, @Nullable MethodHandle maker) {
        @Nullable
        Object of(@Nullable Object[] values) {
            if (maker == null) {
                return values[first];
            }
            @Nullable Object[] own = Arrays.copyOfRange(values, first, end);
            return Arrays.stream(own).allMatch(Objects::isNull) ? null : Handles.make(maker, own);
        }
    }
}
