package nextstep.web.people;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Sends single statements to the accounts. Moments are kept as microseconds since 1970. */
public record Statements(DataSource store) {

    /** Changes rows and says how many. */
    public int update(String sql, @Nullable Object... values) {
        try (Connection connection = store.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new AccountsUnreachable(e);
        }
    }

    /** Makes all changes, or none. */
    void together(Change... changes) {
        try (Connection connection = store.getConnection()) {
            connection.setAutoCommit(false);
            try {
                for (Change change : changes) {
                    try (PreparedStatement statement = prepared(connection, change.sql, change.values)) {
                        statement.executeUpdate();
                    }
                }
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new AccountsUnreachable(e);
        }
    }

    /** The first row found; empty where there is none. */
    public <T> Optional<T> one(String sql, Row<T> row, @Nullable Object... values) {
        return all(sql, row, values).stream().findFirst();
    }

    /** All rows found. */
    public <T> List<T> all(String sql, Row<T> row, @Nullable Object... values) {
        try (Connection connection = store.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new AccountsUnreachable(e);
        }
    }

    /** The moment in a column; null where none is. */
    public static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        long micros = row.getLong(column);
        return row.wasNull() ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Instant moment ? micros(moment) : value);
        }
        return statement;
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    /** One of several changes. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never kept
    record Change(String sql, @Nullable Object... values) {}

    /** Reads the row that stands next. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
