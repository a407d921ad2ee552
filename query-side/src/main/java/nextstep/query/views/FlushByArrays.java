package nextstep.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One statement per view and kind of change, with an array per column. */
final class FlushByArrays implements Flush {

    @Override
    public <R> void end(Connection connection, View<?, ?> view, List<Version<R>> ended) throws SQLException {
        String keys = view.keyColumns().stream()
                .map(column -> "v." + column.name() + " = u." + column.name())
                .collect(Collectors.joining(" and "));
        String sql = "update " + view.name() + " v set to_position = u.to_position from unnest("
                + unnested(view.keyColumns()) + ", ?::bigint[], ?::bigint[]) as u("
                + Dialect.names(view.keyColumns(), "") + ", from_position, to_position) where " + keys
                + " and v.from_position = u.from_position";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (Column column : view.keyColumns()) {
                set(statement, at++, column.form().sqlType(), ended, v -> column.of((Object) v.row()));
            }
            set(statement, at++, "bigint", ended, Version::from);
            set(statement, at, "bigint", ended, Version::to);
            statement.executeUpdate();
        }
    }

    @Override
    public <R> void begin(Connection connection, View<?, ?> view, List<Version<R>> began) throws SQLException {
        List<Version<R>> rows = began.stream().filter(v -> !v.isEmpty()).toList();
        String sql = "insert into " + view.name() + " (" + Dialect.names(view.columns(), "")
                + ", from_position, to_position, opens) select * from unnest(" + unnested(view.columns())
                + ", ?::bigint[], ?::bigint[], ?::boolean[])";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (Column column : view.columns()) {
                set(statement, at++, column.form().sqlType(), rows, v -> column.of((Object) v.row()));
            }
            set(statement, at++, "bigint", rows, Version::from);
            set(statement, at++, "bigint", rows, v -> v.isOpen() ? null : v.to());
            set(statement, at, "boolean", rows, Version::opens);
            statement.executeUpdate();
        }
    }

    private static String unnested(List<Column> columns) {
        return columns.stream()
                .map(column -> "?::" + column.form().sqlType() + "[]")
                .collect(Collectors.joining(", "));
    }

    private static <R> void set(
            PreparedStatement statement,
            int at,
            String type,
            List<Version<R>> rows,
            Function<Version<R>, @Nullable Object> value)
            throws SQLException {
        @Nullable Object[] values = new @Nullable Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(rows.get(i));
        }
        statement.setArray(at, statement.getConnection().createArrayOf(type, values));
    }
}
