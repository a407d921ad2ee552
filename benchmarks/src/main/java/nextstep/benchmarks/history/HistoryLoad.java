package nextstep.benchmarks.history;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Properties;
import java.util.Random;
import nextstep.events.log.EventLog;
import nextstep.events.log.FactCodec;
import nextstep.events.log.HeadersCodec;
import nextstep.events.log.LogSettings;
import nextstep.events.log.Recorded;
import nextstep.events.log.StoredName;

/**
 * Puts a history into an empty log, the same bytes as commands would have written but in large transactions, so that a
 * million facts take seconds. Durable only at the end.
 */
public final class HistoryLoad {
    private static final int BATCH = 10_000;

    private final boolean sqlite;
    private final FactCodec facts = new FactCodec();
    private final HeadersCodec headers = new HeadersCodec();

    private HistoryLoad(boolean sqlite) {
        this.sqlite = sqlite;
    }

    /**
     * Loads all of it; nobody else writes meanwhile.
     *
     * @throws IllegalStateException when the log is not empty
     */
    public static void load(History history, LogSettings settings) throws SQLException {
        try (EventLog log = EventLog.open(settings)) {
            if (log.size() != 0) {
                throw new IllegalStateException("A history is loaded into an empty log only.");
            }
        }
        try (Connection connection = DriverManager.getConnection(settings.url(), properties(settings))) {
            new HistoryLoad(settings.url().startsWith("jdbc:sqlite:")).load(history, connection);
        }
    }

    private static Properties properties(LogSettings settings) {
        Properties properties = new Properties();
        if (!settings.user().isEmpty()) {
            properties.setProperty("user", settings.user());
            properties.setProperty("password", settings.password());
            properties.setProperty("reWriteBatchedInserts", "true");
        }
        return properties;
    }

    private void load(History history, Connection connection) throws SQLException {
        execute(connection, sqlite ? "pragma synchronous = off" : "set synchronous_commit = off");
        connection.setAutoCommit(false);
        String schema = sqlite ? "" : "log.";
        try (PreparedStatement insert = connection.prepareStatement("insert into " + schema + "events"
                + " (position, recorded_at, id, stream, sequence, name, revision, payload, headers, salt)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            long last = 0;
            for (Recorded it : history) {
                last = ChronoUnit.MICROS.between(Instant.EPOCH, it.recordedAt());
                add(it, last, insert);
                if (it.position() % BATCH == BATCH - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            execute(connection, "update " + schema + "head set size = " + history.size() + ", recorded_at = " + last);
            connection.commit();
        }
        connection.setAutoCommit(true);
        execute(connection, sqlite ? "pragma synchronous = full" : "set synchronous_commit = on");
        execute(connection, sqlite ? "pragma wal_checkpoint(truncate)" : "vacuum analyze log.events");
    }

    private void add(Recorded it, long micros, PreparedStatement insert) throws SQLException {
        StoredName name = facts.names().of(it.fact().getClass());
        insert.setLong(1, it.position());
        insert.setLong(2, micros);
        insert.setString(3, it.id());
        insert.setString(4, it.stream());
        insert.setLong(5, it.sequence());
        insert.setString(6, name.name());
        insert.setString(7, name.revision());
        insert.setBytes(8, facts.write(it.fact()));
        insert.setBytes(9, headers.write(it.headers().entries()));
        insert.setBytes(10, salt(it.position()));
        insert.addBatch();
    }

    /** Always the same at the same position, as everything of a generated history is. */
    private static byte[] salt(long position) {
        byte[] salt = new byte[16];
        new Random(position).nextBytes(salt);
        return salt;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
