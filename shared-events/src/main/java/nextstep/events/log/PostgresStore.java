package nextstep.events.log;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.flywaydb.core.Flyway;

/** The log in a PostgreSQL database, schema {@code log}: any number of processes append and read. */
final class PostgresStore implements Store {
    static final String PREFIX = "jdbc:postgresql:";

    private static final String SCHEMA = "log.";

    private final LogSettings settings;

    PostgresStore(LogSettings settings) {
        this.settings = settings;
    }

    @Override
    public void prepare() {
        Flyway.configure()
                .dataSource(settings.url(), settings.user(), settings.password())
                .locations("classpath:nextstep/events/log/postgresql")
                .schemas("log")
                .load()
                .migrate();
    }

    @Override
    public LogReader reader() throws SQLException {
        Connection connection = connect();
        connection.setReadOnly(true);
        return JdbcReader.on(connection, SCHEMA);
    }

    @Override
    public Writer writer() throws SQLException {
        Connection connection = connect();
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('synchronous_commit', 'on', false)"
                    + " where current_setting('synchronous_commit') = 'off'");
        }
        return new PostgresWriter(connection);
    }

    @Override
    public Moving moving() throws SQLException {
        return new JdbcMoving(connect(), SCHEMA);
    }

    @Override
    public Snapshots snapshots() {
        return new JdbcSnapshots(this::snapshotsConnection, SCHEMA, "vacuum log.snapshots");
    }

    private Connection snapshotsConnection() throws SQLException {
        Connection connection = connect();
        try (var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
        }
        return connection;
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        properties.setProperty("ApplicationName", "next-step log");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(settings.url(), properties);
    }

    @Override
    public Failure failure(SQLException e) {
        for (SQLException each : Store.all(e)) {
            String state = each.getSQLState();
            if (state == null) {
                continue;
            }
            if (state.equals("23505")) {
                return Failure.CONFLICT;
            }
            if (state.startsWith("22") || state.startsWith("23") || state.equals("54000")) {
                return Failure.UNFIT;
            }
            if (state.startsWith("08") || state.startsWith("57P")) {
                return Failure.LOST;
            }
            if (state.startsWith("53") || state.startsWith("58")) {
                return Failure.NO_ROOM;
            }
        }
        return Failure.OTHER;
    }
}
