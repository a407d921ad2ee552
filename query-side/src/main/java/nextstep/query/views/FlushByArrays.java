package nextstep.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** One statement per view and kind of change, with an array per column; many new rows are copied. */
final class FlushByArrays implements Flush {
    private static final int MOST = 10_000;
    /** From so many new rows on they are copied. */
    private static final int MANY = 100;

    @Override
    public void end(Connection connection, Written<?> ended) throws SQLException {
        View<?, ?> view = ended.view();
        String keys = view.keyColumns().stream()
                .map(column -> "v." + column.name() + " = u." + column.name())
                .collect(Collectors.joining(" and "));
        List<String> types = types(view.keyColumns(), "bigint", "bigint");
        String sql = "update " + view.name() + " v set to_position = u.to_position from " + unnested(types) + " as u("
                + Dialect.names(view.keyColumns(), "") + ", from_position, to_position) where " + keys
                + " and v.from_position = u.from_position";
        execute(connection, sql, types, ended);
    }

    @Override
    public void begin(Connection connection, Written<?> began) throws SQLException {
        View<?, ?> view = began.view();
        List<String> types = types(view.columns(), "bigint", "bigint", "boolean");
        String columns =
                view.name() + " (" + Dialect.names(view.columns(), "") + ", from_position, to_position, opens)";
        if (began.size() < MANY) {
            execute(connection, "insert into " + columns + " select * from " + unnested(types), types, began);
        } else {
            copy(connection, "copy " + columns + " from stdin with (format binary)", types, began);
        }
    }

    private static void copy(Connection connection, String sql, List<String> types, Written<?> rows)
            throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            CopiedRows copied = new CopiedRows(copy, types);
            for (int row = 0; row < rows.size(); row++) {
                copied.add(rows.values(row));
            }
            copied.end();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static List<String> types(List<Column> columns, String... more) {
        return Stream.concat(columns.stream().map(column -> column.form().sqlType()), Stream.of(more))
                .toList();
    }

    private static String unnested(List<String> types) {
        return "unnest(" + types.stream().map(type -> "?::" + type + "[]").collect(Collectors.joining(", ")) + ")";
    }

    /** Of what it holds, and not of anything: only then does the driver send it in binary form. */
    private static @Nullable Object[] column(String type, int size) {
        return switch (type) {
            case "text" -> new @Nullable String[size];
            case "bigint" -> new @Nullable Long[size];
            case "integer" -> new @Nullable Integer[size];
            case "boolean" -> new @Nullable Boolean[size];
            default -> new @Nullable Object[size];
        };
    }

    /** In parts, so that no parameter becomes too large. */
    private static void execute(Connection connection, String sql, List<String> types, Written<?> rows)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int from = 0; from < rows.size(); from += MOST) {
                int many = Math.min(MOST, rows.size() - from);
                List<@Nullable Object[]> columns =
                        types.stream().map(type -> column(type, many)).toList();
                for (int i = 0; i < many; i++) {
                    @Nullable Object[] values = rows.values(from + i);
                    for (int column = 0; column < columns.size(); column++) {
                        columns.get(column)[i] = values[column];
                    }
                }
                for (int column = 0; column < columns.size(); column++) {
                    statement.setArray(column + 1, connection.createArrayOf(types.get(column), columns.get(column)));
                }
                statement.executeUpdate();
            }
        }
    }
}
