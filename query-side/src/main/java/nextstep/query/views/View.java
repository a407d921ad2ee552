package nextstep.query.views;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A view as a table of succeeded rows. Its columns are the components of its rows in their order, the key first, then
 * {@code from_position}, {@code to_position} (null while current) and {@code opens} (no row of this key was valid just
 * before). The script that creates it stands beside the projection that fills it.
 *
 * @param <K> the key of its rows
 * @param <R> its rows
 */
public final class View<K, R extends Row<K>> {
    private final String name;
    private final Class<R> rows;
    private final Parts parts;
    private final List<Column> columns;
    private final List<Function<Object, @Nullable Object>> keyParts;
    private final boolean index;

    /** A view in the table of this name, which names the feature first: {@code catalogue_initiatives}. */
    public View(String name, Class<K> keys, Class<R> rows) {
        this(name, keys, rows, false);
    }

    /** A view that says nothing of its own: its rows only find rows of other views, or repeat them in another order. */
    public static <K, R extends Row<K>> View<K, R> index(String name, Class<K> keys, Class<R> rows) {
        return new View<>(name, keys, rows, true);
    }

    private View(String name, Class<K> keys, Class<R> rows, boolean index) {
        this.name = name;
        this.index = index;
        this.rows = rows;
        this.parts = new Parts(rows);
        this.columns = parts.columns();
        boolean composed = keys.isRecord() && !Form.isOneText(keys);
        this.keyParts = composed
                ? Stream.of(keys.getRecordComponents()).map(Handles::accessor).toList()
                : List.of();
    }

    public String name() {
        return name;
    }

    /** What its rows are. */
    Class<R> rowType() {
        return rows;
    }

    /** Whether it only finds rows of other views. */
    public boolean isIndex() {
        return index;
    }

    /** The names of the components that are the key, as the record has them. */
    public List<String> keyNames() {
        return Stream.of(rows.getRecordComponents())
                .limit(keyColumns().size())
                .map(RecordComponent::getName)
                .toList();
    }

    List<Column> columns() {
        return columns;
    }

    List<Column> keyColumns() {
        return columns.subList(0, Math.max(1, keyParts.size()));
    }

    /** What is written for this key, one value per key column. */
    List<@Nullable Object> keyValues(Object key) {
        if (keyParts.isEmpty()) {
            return List.of(written(0, key));
        }
        return Stream.iterate(0, i -> i + 1)
                .limit(keyParts.size())
                .<@Nullable Object>map(i -> written(i, keyParts.get(i).apply(key)))
                .toList();
    }

    /** What is written for a value of the column at this index, counted from 0. */
    Object written(int column, @Nullable Object value) {
        Object written = columns.get(column).form().written(value);
        if (written == null) {
            throw new IllegalArgumentException("a key has no empty parts");
        }
        return written;
    }

    /** The row of these values, one for each column. */
    R row(@Nullable Object[] values) {
        return rows.cast(parts.row(values));
    }

    @Override
    public String toString() {
        return name;
    }
}
