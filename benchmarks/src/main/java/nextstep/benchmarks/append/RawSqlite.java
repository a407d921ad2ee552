package nextstep.benchmarks.append;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.LongSupplier;
import nextstep.benchmarks.measuring.Cpu;
import org.sqlite.SQLiteConfig;

/** Plain JDBC on the same columns and indexes: one insert and one commit per event, one writer, nothing loaded. */
final class RawSqlite implements WriteSide {
    private static final byte[] HEADERS =
            "{\"by\":\"person:a-coordinator\",\"command\":\"NoteProgress\",\"request\":\"0199a3a0-0000-7000-8000-000000000000\"}"
                    .getBytes(StandardCharsets.UTF_8);

    private final Connection connection;
    private final PreparedStatement append;
    private int[] next = new int[0];
    private int begun;

    RawSqlite(String url) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setWalAutocheckpoint(16_000);
        connection = config.createConnection(url);
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                create table events (
                    position    integer primary key,
                    recorded_at integer not null,
                    id          text    not null,
                    stream      text    not null,
                    sequence    integer not null,
                    name        text    not null,
                    revision    text    not null,
                    payload     blob    not null,
                    headers     blob    not null,
                    unique (stream, sequence)
                ) strict""");
        }
        append = connection.prepareStatement(
                "insert into events (recorded_at, id, stream, sequence, name, revision, payload, headers) values (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    @Override
    public void begin(int streams) {
        begun++;
        next = new int[streams];
    }

    @Override
    public void append(int client, int stream, int number) {
        String id = "plan:measured-" + begun + "-" + stream;
        String payload = "{\"plan\":\"" + id + "\",\"note\":\"" + Texts.of(stream, number) + "\"}";
        try {
            append.setLong(1, System.nanoTime());
            append.setString(2, new UUID(System.nanoTime(), number).toString());
            append.setString(3, id);
            append.setLong(4, next[stream]++);
            append.setString(5, "implementation.ProgressNoted");
            append.setString(6, "1");
            append.setBytes(7, payload.getBytes(StandardCharsets.UTF_8));
            append.setBytes(8, HEADERS);
            append.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long events() {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from events")) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long transactions() {
        return events();
    }

    @Override
    public LongSupplier cpu() {
        return Cpu::own;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
