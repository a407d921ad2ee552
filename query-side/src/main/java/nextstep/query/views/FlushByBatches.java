package nextstep.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One statement per view and kind of change, executed for a batch of rows. */
final class FlushByBatches implements Flush {
    private static final int MANY = 100;

    @Override
    public <R> void end(Connection connection, View<?, ?> view, List<Version<R>> ended) throws SQLException {
        String keys =
                view.keyColumns().stream().map(column -> column.name() + " = ?").collect(Collectors.joining(" and "));
        String sql = "update " + view.name() + " set to_position = ? where " + keys + " and from_position = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Version<R> version : inOrder(view, ended)) {
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
            for (Version<R> version : inOrder(view, began)) {
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

    /** By key: neighbours stand on the same pages. A few need no order. */
    private static <R> List<Version<R>> inOrder(View<?, ?> view, List<Version<R>> versions) {
        if (versions.size() < MANY) {
            return versions;
        }
        return versions.stream()
                .map(version -> new Placed<>(key(view, version), version))
                .sorted(Comparator.comparing(Placed::key))
                .map(Placed::version)
                .toList();
    }

    private static String key(View<?, ?> view, Version<?> version) {
        StringBuilder key = new StringBuilder();
        for (Column column : view.keyColumns()) {
            key.append(column.of((Object) version.row())).append('\0');
        }
        return key.toString();
    }

    private record Placed<R>(String key, Version<R> version) {}
}
