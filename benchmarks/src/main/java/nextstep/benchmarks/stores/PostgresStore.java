package nextstep.benchmarks.stores;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One database of a {@link PostgresServer}. */
public record PostgresStore(PostgresServer server, String database, Path folder) implements Store {

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String url() {
        return server.url(database);
    }

    @Override
    public String user() {
        return PostgresServer.USER;
    }

    @Override
    public long serverCpuNanos() {
        return server.cpuNanos();
    }

    @Override
    public Store another() {
        return server.database();
    }

    /** A connection to it, as any program would open one. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), "");
    }

    /**
     * How many transactions have been committed in it, as the server counts them. Waits for what idle connections have
     * not told yet: they do within ten seconds.
     */
    public long commits() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_sleep(11)");
            try (ResultSet row = statement.executeQuery(
                    "select xact_commit from pg_stat_database where datname = current_database()")) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Override
    public void close() {
        Folder.remove(folder);
        try (Connection connection = DriverManager.getConnection(server.url("postgres"), user(), "");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + database + " with (force)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
