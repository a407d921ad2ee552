package nextstep.query.history.sealing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nextstep.web.Patience;
import nextstep.web.Stores;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * Where query sides keep what cannot be folded again, and share it: a file of their own, or the schema {@code seals} of a
 * PostgreSQL database. Moments are kept as microseconds since 1970.
 *
 * @param isShared whether several processes may have it open
 */
public record SealDatabase(HikariDataSource source, boolean isShared) implements AutoCloseable {

    /** Where the settings of this process say; made where it is not there. */
    static SealDatabase of(Stores stores) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("seals");
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        if (stores.onFiles()) {
            config.setJdbcUrl("jdbc:sqlite:" + stores.file("seals.db")
                    + "?journal_mode=WAL&synchronous=FULL&busy_timeout=10000&transaction_mode=DEFERRED");
        } else {
            config.setJdbcUrl(stores.url());
            config.setUsername(stores.user());
            config.setPassword(stores.password());
            config.setSchema("seals");
            Patience.upTo(Duration.ofSeconds(30), config);
        }
        HikariDataSource source = new HikariDataSource(config);
        var migrations = Flyway.configure()
                .dataSource(source)
                .placeholders(Map.of("bytes", stores.onFiles() ? "blob" : "bytea"))
                .locations("classpath:nextstep/query/history/sealing");
        if (!stores.onFiles()) {
            migrations.schemas("seals");
        }
        migrations.load().migrate();
        return new SealDatabase(source, !stores.onFiles());
    }

    Connection connection() throws SQLException {
        return source.getConnection();
    }

    /** Changes rows. */
    public void update(String sql, @Nullable Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new SealsUnreachable(e);
        }
    }

    /** The first row found. */
    public <T> Optional<T> find(String sql, Row<T> row, @Nullable Object... values) {
        return all(sql, row, values).stream().findFirst();
    }

    <T> List<T> all(String sql, Row<T> row, @Nullable Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new SealsUnreachable(e);
        }
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

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    /** The moment that is kept as this number. */
    public static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    @Override
    public void close() {
        source.close();
    }

    /** Reads the row that stands next. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
