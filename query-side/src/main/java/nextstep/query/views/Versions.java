package nextstep.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over every version in a view as known at a position, ordered by key and first position. */
final class Versions implements AutoCloseable {
    private static final int FETCH = 1_000;

    private final PreparedStatement statement;
    private final ResultSet result;
    private final int columns;
    private final int keys;
    private final long position;
    private List<@Nullable Object> row = List.of();

    Versions(Dialect dialect, Connection connection, View<?, ?> view, long position) throws SQLException {
        this.columns = view.columns().size();
        this.keys = view.keyColumns().size();
        this.position = position;
        this.statement = connection.prepareStatement(dialect.versions(view));
        statement.setFetchSize(FETCH);
        statement.setLong(1, position);
        this.result = statement.executeQuery();
    }

    void next() throws SQLException {
        row = result.next() ? read() : List.of();
    }

    boolean isThere() {
        return !row.isEmpty();
    }

    /** The columns, then from, to and opens. */
    List<@Nullable Object> row() {
        return row;
    }

    /** The key, then from. */
    List<@Nullable Object> key() {
        List<@Nullable Object> key = new ArrayList<>(row.subList(0, keys));
        key.add(row.get(columns));
        return key;
    }

    /** Which comes first; one that has come to its end comes last. */
    int compareKey(Versions other) {
        if (!isThere() || !other.isThere()) {
            return Boolean.compare(!isThere(), !other.isThere());
        }
        List<@Nullable Object> mine = key();
        List<@Nullable Object> theirs = other.key();
        for (int i = 0; i < mine.size(); i++) {
            int order = compare(mine.get(i), theirs.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private List<@Nullable Object> read() throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(columns + 3);
        for (int i = 1; i <= columns + 3; i++) {
            values.add(plain(result.getObject(i)));
        }
        if (values.get(columns + 1) instanceof Long to && to > position) {
            values.set(columns + 1, null);
        }
        return values;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Boolean truth -> truth ? 1L : 0L;
            case Number number -> number.longValue();
            case null, default -> value;
        };
    }

    private static int compare(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Long first && other instanceof Long second) {
            return Long.compare(first, second);
        }
        int[] first = String.valueOf(one).codePoints().toArray();
        int[] second = String.valueOf(other).codePoints().toArray();
        return Arrays.compare(first, second);
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            result.close();
        }
    }
}
