package nextstep.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One statement per view and kind of change, executed for a batch of rows. */
final class FlushByBatches implements Flush {
    @Override
    public void end(Connection connection, Written<?> ended) throws SQLException {
        View<?, ?> view = ended.view();
        StringBuilder sql = new StringBuilder();
        int at = 1;
        for (Column column : view.keyColumns()) {
            sql.append(column.name()).append(" = ?").append(at++).append(" and ");
        }
        execute(
                connection,
                "update " + view.name() + " set to_position = ?" + (at + 1) + " where " + sql + "from_position = ?"
                        + at,
                ended);
    }

    @Override
    public void begin(Connection connection, Written<?> began) throws SQLException {
        View<?, ?> view = began.view();
        List<Column> columns = view.columns();
        String values = Stream.generate(() -> "?").limit(columns.size() + 3L).collect(Collectors.joining(", "));
        execute(
                connection,
                "insert into " + view.name() + " (" + Dialect.names(columns, "")
                        + ", from_position, to_position, opens) values (" + values + ")",
                began);
    }

    private static void execute(Connection connection, String sql, Written<?> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int row = 0; row < rows.size(); row++) {
                @Nullable Object[] values = rows.values(row);
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
