package nextstep.events.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Appends to an SQLite file. The first statement of a transaction writes, so it takes the write lock at once. */
final class SqliteWriter implements Writer {
    private final Connection connection;
    private final PreparedStatement head;
    private final PreparedStatement insert;

    SqliteWriter(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        head = connection.prepareStatement(
                "update head set size = size + ?, recorded_at = max(recorded_at, ?) returning size, recorded_at");
        insert = connection.prepareStatement("insert into events"
                + " (position, recorded_at, id, stream, sequence, name, revision, payload, headers, salt)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    @Override
    public long append(List<Entry> entries, long nowMicros) throws SQLException {
        try {
            long first = insert(entries, nowMicros);
            connection.commit();
            return first;
        } catch (SQLException e) {
            rollback(e);
            throw e;
        }
    }

    private long insert(List<Entry> entries, long nowMicros) throws SQLException {
        head.setLong(1, entries.size());
        head.setLong(2, nowMicros);
        long first;
        long recordedAt;
        try (ResultSet row = head.executeQuery()) {
            row.next();
            first = row.getLong(1) - entries.size();
            recordedAt = row.getLong(2);
        }
        long position = first;
        for (Entry entry : entries) {
            insert.setLong(1, position++);
            insert.setLong(2, recordedAt);
            insert.setString(3, entry.id());
            insert.setString(4, entry.stream());
            insert.setLong(5, entry.sequence());
            insert.setString(6, entry.name().name());
            insert.setString(7, entry.name().revision());
            insert.setBytes(8, entry.payload());
            insert.setBytes(9, entry.headers());
            insert.setBytes(10, entry.salt());
            insert.executeUpdate();
        }
        return first;
    }

    private void rollback(SQLException e) {
        try {
            connection.rollback();
        } catch (SQLException another) { // as after a full disk, which rolls back by itself
            e.addSuppressed(another);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
