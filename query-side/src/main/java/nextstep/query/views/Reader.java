package nextstep.query.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads rows from a result whose columns are those of the view, in order. */
final class Reader<R> {
    private static final long NO_BATCH = -1;

    private final View<?, ? extends R> view;
    private final ResultSet result;
    private final List<Column> columns;
    private final List<Map<Object, Object>> seen; // ids and names repeat, and are checked when they are made

    <V extends R> Reader(View<?, ? extends V> view, ResultSet result) {
        this.view = view;
        this.result = result;
        this.columns = view.columns();
        this.seen = columns.stream()
                .map(column -> (Map<Object, Object>) new HashMap<Object, Object>())
                .toList();
    }

    R row() throws SQLException {
        @Nullable Object[] components = new @Nullable Object[columns.size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = component(i);
        }
        return view.row(components);
    }

    /** The row with its positions, which follow its columns. */
    Version<R> version() throws SQLException {
        Version<R> version = new Version<>(row(), result.getLong(columns.size() + 1), false, NO_BATCH);
        long to = result.getLong(columns.size() + 2);
        return result.wasNull() ? version : version.endedAt(to, NO_BATCH);
    }

    private @Nullable Object component(int index) throws SQLException {
        Form form = columns.get(index).form();
        if (!form.isText()) {
            return form.read(result.getObject(index + 1));
        }
        String stored = result.getString(index + 1); // without asking the store first of what type it is
        return stored == null
                ? null
                : seen.get(index).computeIfAbsent(stored, text -> form.read().apply(text));
    }
}
