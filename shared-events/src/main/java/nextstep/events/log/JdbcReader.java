package nextstep.events.log;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the tables of the log, with its statements kept. */
final class JdbcReader implements LogReader {
    private static final String COLUMNS =
            "select position, recorded_at, id, stream, sequence, name, revision, payload, headers from ";

    private static final String SEALED = COLUMNS.replace(" from ", ", salt, commitment from ");

    private final Connection connection;
    private final PreparedStatement size;
    private final PreparedStatement page;
    private final PreparedStatement sealed;
    private final PreparedStatement stream;
    private final PreparedStatement lastSequence;
    private final PreparedStatement recordedAt;
    private final PreparedStatement blanked;

    /**
     * Reads with this connection, and closes it in the end.
     *
     * @param schema what stands before the names of tables
     */
    static LogReader on(Connection connection, String schema) throws SQLException {
        try {
            return new JdbcReader(connection, schema);
        } catch (SQLException e) { // as where there is no log yet
            connection.close();
            throw e;
        }
    }

    private JdbcReader(Connection connection, String schema) throws SQLException {
        this.connection = connection;
        String events = schema + "events";
        size = connection.prepareStatement("select size from " + schema + "head");
        page = connection.prepareStatement(
                COLUMNS + events + " where position >= ? and position < ? order by position");
        sealed = connection.prepareStatement(
                SEALED + events + " where position >= ? and position < ? order by position");
        stream = connection.prepareStatement(
                COLUMNS + events + " where stream = ? and sequence >= ? order by sequence limit ?");
        lastSequence = connection.prepareStatement(
                "select sequence from " + events + " where stream = ? order by sequence desc limit 1");
        recordedAt = connection.prepareStatement("select recorded_at from " + events + " where position = ?");
        blanked = connection.prepareStatement("select stream from " + events + " where commitment is not null");
    }

    @Override
    public long size() throws SQLException {
        return number(size).orElse(0);
    }

    @Override
    public List<RawRecord> page(long from, int most) throws SQLException {
        page.setLong(1, from);
        page.setLong(2, from + most);
        return records(page);
    }

    @Override
    public List<SealedRecord> sealed(long from, int most) throws SQLException {
        sealed.setLong(1, from);
        sealed.setLong(2, from + most);
        List<SealedRecord> records = new ArrayList<>();
        try (ResultSet row = sealed.executeQuery()) {
            while (row.next()) {
                records.add(new SealedRecord(record(row), row.getBytes(10), row.getBytes(11)));
            }
        }
        return records;
    }

    @Override
    public List<RawRecord> stream(String id, long fromSequence, int most) throws SQLException {
        stream.setString(1, id);
        stream.setLong(2, fromSequence);
        stream.setInt(3, most);
        return records(stream);
    }

    @Override
    public OptionalLong lastSequence(String id) throws SQLException {
        lastSequence.setString(1, id);
        return number(lastSequence);
    }

    @Override
    public OptionalLong recordedAt(long position) throws SQLException {
        recordedAt.setLong(1, position);
        return number(recordedAt);
    }

    private static OptionalLong number(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
        }
    }

    private static List<RawRecord> records(PreparedStatement statement) throws SQLException {
        List<RawRecord> records = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                records.add(record(row));
            }
        }
        return records;
    }

    private static RawRecord record(ResultSet row) throws SQLException {
        return new RawRecord(
                row.getLong(1),
                row.getLong(2),
                text(row, 3),
                text(row, 4),
                row.getLong(5),
                text(row, 6),
                text(row, 7),
                row.getBytes(8),
                row.getBytes(9));
    }

    /** Both databases keep UTF-8, and SQLite's driver takes a longer way from it to a text. */
    private static String text(ResultSet row, int column) throws SQLException {
        return new String(row.getBytes(column), StandardCharsets.UTF_8);
    }

    @Override
    public Set<String> blankedStreams() throws SQLException {
        Set<String> streams = new HashSet<>();
        try (ResultSet row = blanked.executeQuery()) {
            while (row.next()) {
                streams.add(row.getString(1));
            }
        }
        return streams;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
