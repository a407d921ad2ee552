package nextstep.events.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Takes records into tables. */
final class JdbcMoving implements Moving {
    private final Connection connection;
    private final PreparedStatement head;
    private final PreparedStatement insert;

    /** @param schema what stands before the names of tables */
    JdbcMoving(Connection connection, String schema) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        head = connection.prepareStatement("update " + schema + "head set size = ?, recorded_at = ? where size = ?");
        insert = connection.prepareStatement("insert into " + schema + "events"
                + " (position, recorded_at, id, stream, sequence, name, revision, payload, headers, salt, commitment)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    @Override
    public void take(List<SealedRecord> records) throws SQLException {
        try {
            move(records.getFirst().record(), records.getLast().record());
            for (SealedRecord one : records) {
                add(one);
            }
            insert.executeBatch();
            connection.commit();
        } finally {
            connection.rollback();
        }
    }

    private void move(RawRecord first, RawRecord last) throws SQLException {
        head.setLong(1, last.position() + 1);
        head.setLong(2, last.recordedAtMicros());
        head.setLong(3, first.position());
        if (head.executeUpdate() != 1) {
            throw new SQLException("The log does not end before position " + first.position());
        }
    }

    private void add(SealedRecord one) throws SQLException {
        RawRecord record = one.record();
        insert.setLong(1, record.position());
        insert.setLong(2, record.recordedAtMicros());
        insert.setString(3, record.id());
        insert.setString(4, record.stream());
        insert.setLong(5, record.sequence());
        insert.setString(6, record.name());
        insert.setString(7, record.revision());
        insert.setBytes(8, record.payload());
        insert.setBytes(9, record.headers());
        insert.setBytes(10, one.salt());
        insert.setBytes(11, one.commitment());
        insert.addBatch();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
