package nextstep.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One statement per view and kind of change, executed for a batch of rows. */
final class FlushByBatches implements Flush {

    @Override
    public <R> void end(Connection connection, View<?, ?> view, List<Version<R>> ended) throws SQLException {
        String keys =
                view.keyColumns().stream().map(column -> column.name() + " = ?").collect(Collectors.joining(" and "));
        String sql = "update " + view.name() + " set to_position = ? where " + keys + " and from_position = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Version<R> version : ended) {
                int at = 1;
                statement.setLong(at++, version.to());
                for (Column column : view.keyColumns()) {
                    statement.setObject(at++, column.of((Object) version.row()));
                }
                statement.setLong(at, version.from());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Override
    public <R> void begin(Connection connection, View<?, ?> view, List<Version<R>> began) throws SQLException {
        List<Column> columns = view.columns();
        String values = Stream.generate(() -> "?").limit(columns.size() + 3L).collect(Collectors.joining(", "));
        String sql = "insert into " + view.name() + " (" + Dialect.names(columns, "")
                + ", from_position, to_position, opens) values (" + values + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Version<R> version : began) {
                if (version.isEmpty()) {
                    continue;
                }
                int at = 1;
                for (Column column : columns) {
                    statement.setObject(at++, column.of((Object) version.row()));
                }
                statement.setLong(at++, version.from());
                statement.setObject(at++, version.isOpen() ? null : version.to());
                statement.setInt(at, version.opens() ? 1 : 0);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
