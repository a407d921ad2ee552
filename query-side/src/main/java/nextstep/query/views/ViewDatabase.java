package nextstep.query.views;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The database that holds the views: one connection that writes, a few that read. Views can always be folded again, so a
 * commit need not reach the disk before it is seen; after a power cut the projector goes on from an earlier position.
 */
public final class ViewDatabase implements AutoCloseable {
    private static final int READERS = 8;
    private static final AtomicLong IN_MEMORY = new AtomicLong();

    private final Dialect dialect;
    private final HikariDataSource writing;
    private final HikariDataSource reading;

    private ViewDatabase(Dialect dialect, HikariDataSource writing, HikariDataSource reading) {
        this.dialect = dialect;
        this.writing = writing;
        this.reading = reading;
    }

    /** In an SQLite file, which is made when it is not there. */
    public static ViewDatabase inFile(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String url = "jdbc:sqlite:" + file.toAbsolutePath()
                + "?journal_mode=WAL&synchronous=NORMAL&busy_timeout=10000&cache_size=-32000";
        return new ViewDatabase(
                Dialect.SQLITE,
                pool("views-write", url, null, null, 1, "pragma wal_autocheckpoint = 16000"),
                pool("views-read", url, null, null, READERS, "pragma query_only = on"));
    }

    /** In memory, gone when closed. One reader, and none while the projector writes. */
    public static ViewDatabase inMemory() {
        String url = "jdbc:sqlite:file:views-" + IN_MEMORY.incrementAndGet() + "?mode=memory&cache=shared";
        return new ViewDatabase(
                Dialect.SQLITE,
                pool("views-write", url, null, null, 1, null),
                pool("views-read", url, null, null, 1, null));
    }

    /** In the schema {@code views} of a PostgreSQL database, which is made when it is not there. */
    public static ViewDatabase onPostgres(String url, @Nullable String user, @Nullable String password) {
        HikariDataSource writing =
                pool("views-write", url, user, password, 1, "set search_path = views; set synchronous_commit = off");
        HikariDataSource reading = pool("views-read", url, user, password, READERS, "set search_path = views");
        return new ViewDatabase(Dialect.POSTGRESQL, writing, reading);
    }

    Dialect dialect() {
        return dialect;
    }

    /** The one connection that writes, without auto-commit. Give it back by closing it. */
    Connection writer() throws SQLException {
        return open(writing);
    }

    /** A connection that reads in a transaction of its own, so that it sees one state. Give it back by closing it. */
    Connection reader() throws SQLException {
        return open(reading);
    }

    private static Connection open(HikariDataSource pool) throws SQLException {
        Connection connection = pool.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static HikariDataSource pool(
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
        }
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
