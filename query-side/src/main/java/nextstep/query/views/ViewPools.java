package nextstep.query.views;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import nextstep.web.Patience;
import org.jspecify.annotations.Nullable;

/** The connections to one edition of the views. */
record ViewPools(HikariDataSource writing, HikariDataSource reading) implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final long PATIENCE = Duration.ofMinutes(1).toNanos();

    /** No page is worth a longer wait. */
    private static final Duration SILENCE_TO_A_READER = Duration.ofMinutes(1);

    /** Indexes of a large view take a while to make. */
    private static final Duration SILENCE_TO_THE_WRITER = Duration.ofMinutes(10);

    static HikariDataSource pool(
            String name,
            String url,
            @Nullable String user,
            @Nullable String password,
            int size,
            @Nullable String first) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        config.setConnectionInitSql(first);
        config.setInitializationFailTimeout(-1);
        config.setMaxLifetime(0);
        if (url.startsWith("jdbc:postgresql:")) {
            config.addDataSourceProperty(
                    "ApplicationName",
                    "next-step views " + ProcessHandle.current().pid());
            Patience.upTo(size == 1 ? SILENCE_TO_THE_WRITER : SILENCE_TO_A_READER, config);
        }
        return new HikariDataSource(config);
    }

    /** A connection like the one that writes, beside it; it ends when it is closed. */
    Connection anotherWriter() throws SQLException {
        Properties properties = new Properties();
        properties.putAll(writing.getDataSourceProperties());
        putIfKnown(properties, "user", writing.getUsername());
        putIfKnown(properties, "password", writing.getPassword());
        Connection connection = DriverManager.getConnection(writing.getJdbcUrl(), properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute(writing.getConnectionInitSql());
        }
        return connection;
    }

    private static void putIfKnown(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    /** Closes once nobody reads any more, or after a minute. */
    void closeWhenFree() {
        long start = System.nanoTime();
        while (isUsed() && System.nanoTime() - start < PATIENCE) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        close();
    }

    private boolean isUsed() {
        return reading.getHikariPoolMXBean().getActiveConnections() > 0
                || writing.getHikariPoolMXBean().getActiveConnections() > 0;
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
