package nextstep.query.views;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Brings the tables in line with the scripts. Views are folded from the log, so there is nothing to migrate: where a script
 * has changed, its tables are made anew and folded from the first fact on.
 */
final class Schema {
    static final long BEFORE_ALL = -1;
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");

    private final Connection connection;
    private final Dialect dialect;

    Schema(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Makes what is missing; afterwards each fold has its tables, and a position of its own if it is not with the others. */
    Map<String, OptionalLong> prepare(List<Fold> folds) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            makeSchema();
        }
        run(bookkeeping());
        Map<String, OptionalLong> positions = new HashMap<>();
        for (Fold fold : folds) {
            positions.put(fold.name(), prepare(fold));
        }
        connection.commit();
        return positions;
    }

    /** Asks first: to be told that it is there needs no right to make schemas. */
    private void makeSchema() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select 1 from pg_namespace where nspname = 'views'")) {
            if (!result.next()) {
                run("create schema views");
            }
        }
    }

    private OptionalLong prepare(Fold fold) throws SQLException {
        String sql = "select script, own_position from projections where name = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, fold.name());
            try (ResultSet result = statement.executeQuery()) {
                if (result.next() && Objects.equals(result.getString(1), digest(fold))) {
                    long own = result.getLong(2);
                    return result.wasNull() ? OptionalLong.empty() : OptionalLong.of(own);
                }
            }
        }
        make(fold);
        return OptionalLong.of(BEFORE_ALL);
    }

    private void make(Fold fold) throws SQLException {
        for (Rows<?, ?> rows : fold.views()) {
            run("drop table if exists " + rows.view().name());
        }
        run(dialect.prepared(fold.projection().script()));
        FoldedBy.nobody(connection, fold.projection());
        String sql = "insert into projections (name, script, own_position) values (?, ?, -1)"
                + " on conflict (name) do update set script = excluded.script, own_position = excluded.own_position";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, fold.name());
            statement.setString(2, digest(fold));
            statement.executeUpdate();
        }
    }

    private static String digest(Fold fold) {
        return fold.projection().scriptDigest();
    }

    private void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : COMMENT.matcher(script).replaceAll("").split(";", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static String bookkeeping() {
        try (InputStream script = Schema.class.getResourceAsStream("bookkeeping.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
