package nextstep.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One statement per view and kind of change, executed for a batch of rows. */
final class FlushByBatches implements Flush {
    private static final int MANY = 100;

    @Override
    public void end(Connection connection, View<?, ?> view, List<@Nullable Object[]> ended) throws SQLException {
        StringBuilder sql = new StringBuilder();
        int at = 1;
        for (Column column : view.keyColumns()) {
            sql.append(column.name()).append(" = ?").append(at++).append(" and ");
        }
        execute(
                connection,
                "update " + view.name() + " set to_position = ?" + (at + 1) + " where " + sql + "from_position = ?"
                        + at,
                inOrder(view, ended));
    }

    @Override
    public void begin(Connection connection, View<?, ?> view, List<@Nullable Object[]> began) throws SQLException {
        List<Column> columns = view.columns();
        String values = Stream.generate(() -> "?").limit(columns.size() + 3L).collect(Collectors.joining(", "));
        execute(
                connection,
                "insert into " + view.name() + " (" + Dialect.names(columns, "")
                        + ", from_position, to_position, opens) values (" + values + ")",
                inOrder(view, began));
    }

    private static void execute(Connection connection, String sql, List<@Nullable Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** By key: neighbours stand on the same pages. A few need no order. Each key's rows are in order already. */
    private static List<@Nullable Object[]> inOrder(View<?, ?> view, List<@Nullable Object[]> rows) {
        if (rows.size() < MANY) {
            return rows;
        }
        int keys = view.keyColumns().size();
        List<@Nullable Object[]> ordered = new ArrayList<>(rows);
        ordered.sort((one, other) -> compare(one, other, keys));
        return ordered;
    }

    private static int compare(@Nullable Object[] one, @Nullable Object[] other, int keys) {
        for (int i = 0; i < keys; i++) {
            int order = compare(one[i], other[i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compare(@Nullable Object one, @Nullable Object other) {
        if (one instanceof String first && other instanceof String second) {
            return first.compareTo(second);
        }
        return one instanceof Number first && other instanceof Number second
                ? Long.compare(first.longValue(), second.longValue())
                : String.valueOf(one).compareTo(String.valueOf(other));
    }
}
