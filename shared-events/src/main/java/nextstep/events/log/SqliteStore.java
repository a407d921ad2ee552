package nextstep.events.log;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/**
 * The log in an SQLite file: one process appends, nothing to install. Each commit is written through to the disk. The
 * snapshots are in a file of their own beside it, which is not, and may be deleted.
 */
class SqliteStore implements Store {
    static final String PREFIX = "jdbc:sqlite:";

    private static final String SCRIPTS = "classpath:nextstep/events/log/";
    /** Pages in the write-ahead log before it is folded into the file: fewer make the slowest commits slower. */
    private static final int CHECKPOINT_PAGES = 16_000;

    private static final int BUSY_MILLIS = 10_000;

    private final String url;
    private final String snapshots;

    SqliteStore(String url) {
        this.url = url;
        Path file = Path.of(url.substring(PREFIX.length()));
        this.snapshots = PREFIX + file.resolveSibling(file.getFileName() + ".snapshots");
    }

    @Override
    public void prepare() {
        migrate(url, "sqlite");
        migrate(snapshots, "snapshots");
    }

    private void migrate(String url, String scripts) {
        SQLiteDataSource database = new SQLiteDataSource(writing());
        database.setUrl(url);
        Flyway.configure()
                .dataSource(database)
                .locations(SCRIPTS + scripts)
                .load()
                .migrate();
    }

    @Override
    public LogReader reader() throws SQLException {
        return JdbcReader.on(readingConnection(), "");
    }

    private Connection readingConnection() throws SQLException {
        SQLiteConfig config = config();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        Connection connection = config.createConnection(url);
        try (var statement = connection.createStatement()) {
            statement.execute("pragma query_only = on");
        }
        return connection;
    }

    @Override
    public Writer writer() throws SQLException {
        SQLiteConfig config = writing();
        config.setWalAutocheckpoint(CHECKPOINT_PAGES);
        return new SqliteWriter(config.createConnection(url));
    }

    @Override
    public Moving moving() throws SQLException {
        return new JdbcMoving(writing().createConnection(url), "");
    }

    @Override
    public Snapshots snapshots() {
        return new JdbcSnapshots(this::snapshotsConnection, "", "pragma wal_checkpoint(truncate)");
    }

    Connection snapshotsConnection() throws SQLException {
        SQLiteConfig config = writing();
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        Connection connection = config.createConnection(snapshots);
        try (var statement = connection.createStatement()) {
            statement.execute("pragma secure_delete = on"); // no text stays in a page that nothing points to
        }
        return connection;
    }

    private SQLiteConfig writing() {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return config;
    }

    /** How every connection is set up. The journal is the writers' affair. */
    SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        return config;
    }

    @Override
    public Failure failure(SQLException e) {
        for (SQLException each : Store.all(e)) {
            if (each instanceof SQLiteException error) {
                return failure(error.getResultCode());
            }
        }
        return Failure.OTHER;
    }

    private static Failure failure(SQLiteErrorCode extended) {
        if (extended == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE) {
            return Failure.CONFLICT;
        }
        return switch (SQLiteErrorCode.getErrorCode(extended.code & 0xff)) {
            case SQLITE_CONSTRAINT, SQLITE_TOOBIG, SQLITE_MISMATCH -> Failure.UNFIT;
            case SQLITE_FULL, SQLITE_IOERR -> Failure.NO_ROOM;
            default -> Failure.OTHER;
        };
    }
}
