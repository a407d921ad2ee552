package nextstep.events.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Appends to an SQLite file. The first statement of a transaction writes, so it takes the write lock at once. */
final class SqliteWriter implements Writer {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteWriter.class);

    private final Connection connection;
    private final PreparedStatement head;
    private final PreparedStatement insert;
    private final PreparedStatement broken;

    SqliteWriter(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma secure_delete = on"); // what is taken out is overwritten
        }
        connection.setAutoCommit(false);
        head = connection.prepareStatement(
                "update head set size = size + ?, recorded_at = max(recorded_at, ?) returning size, recorded_at");
        broken = connection.prepareStatement("select name from events where position >= ? and position < ?");
        insert = connection.prepareStatement("insert into events"
                + " (position, recorded_at, id, stream, sequence, name, revision, payload, headers, salt)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    @Override
    public long append(List<Entry> entries, List<Premise> premises, long nowMicros) throws SQLException {
        try {
            long first = insert(entries, nowMicros);
            check(premises, first);
            boolean some = blank(entries);
            connection.commit();
            if (some) {
                leaveNoTrace();
            }
            return first;
        } catch (SQLException e) {
            rollback(e);
            throw e;
        }
    }

    private void check(List<Premise> premises, long first) throws SQLException {
        for (Premise premise : premises) {
            broken.setLong(1, premise.since());
            broken.setLong(2, first);
            try (ResultSet row = broken.executeQuery()) {
                while (row.next()) {
                    if (premise.names().contains(row.getString(1))) {
                        throw new PremiseBroken();
                    }
                }
            }
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

    /** Takes out texts, and says whether it did. */
    private boolean blank(List<Entry> entries) throws SQLException {
        boolean some = false;
        for (Entry entry : entries) {
            Blanked blanked = entry.blanked();
            if (blanked != null) {
                blank(blanked);
                some = true;
            }
        }
        return some;
    }

    private void blank(Blanked blanked) throws SQLException {
        byte[] commitment = commitment(blanked.position());
        try (PreparedStatement update = connection.prepareStatement(
                "update events set payload = ?, salt = null, commitment = ? where position = ?")) {
            update.setBytes(1, blanked.payload());
            update.setBytes(2, commitment);
            update.setLong(3, blanked.position());
            update.executeUpdate();
        }
    }

    private byte[] commitment(long position) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select payload, salt, commitment from events where position = ?")) {
            select.setLong(1, position);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                byte[] salt = row.getBytes(2);
                return salt == null ? row.getBytes(3) : Commitments.of(salt, row.getBytes(1));
            }
        }
    }

    /** The write-ahead log still holds pages as they were before: it is folded into the file and emptied. */
    private void leaveNoTrace() throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
            if (result.next() && result.getInt(1) != 0) {
                LOG.warn("A text was suppressed, but others read the log: its write-ahead file holds the text until the"
                        + " next suppression or restart.");
            }
        } catch (SQLException e) { // it is recorded all the same
            LOG.warn("A text was suppressed, but the write-ahead file of the log may still hold it", e);
        } finally {
            connection.setAutoCommit(false);
        }
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
