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
     * How many transactions have been committed in it and how often the server waited for the disk, as the server counts
     * both. Waits for what idle connections have not told yet: they do within ten seconds.
     */
    public Counted counted() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_sleep(11)");
            try (ResultSet row = statement.executeQuery("""
                    select xact_commit, (select sum(fsyncs) from pg_stat_io where object = 'wal')
                    from pg_stat_database where datname = current_database()""")) {
                row.next();
                return new Counted(row.getLong(1), row.getLong(2));
            }
        }
    }

    /**
     * What a database server counts.
     *
     * @param commits transactions committed in one database, those that only read too
     * @param syncs how often the server's write-ahead log was written through to the disk
     */
    public record Counted(long commits, long syncs) {

        /** What came in between. */
        public Counted since(Counted earlier) {
            return new Counted(commits - earlier.commits, syncs - earlier.syncs);
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
