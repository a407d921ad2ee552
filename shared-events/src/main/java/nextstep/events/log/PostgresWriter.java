package nextstep.events.log;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Appends to PostgreSQL: one statement, one round trip, one transaction, however many entries. */
final class PostgresWriter implements Writer {
    private static final String APPEND = """
            with head as (
              update log.head set size = size + ?, recorded_at = greatest(recorded_at, ?) returning size, recorded_at),
            appended as (
              insert into log.events
                (position, recorded_at, id, stream, sequence, name, revision, payload, headers, salt)
              select head.size - ? + entry.place - 1, head.recorded_at,
                entry.id, entry.stream, entry.sequence, entry.name, entry.revision, entry.payload, entry.headers,
                entry.salt
              from head, unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::bytea[], ?::bytea[],
                  ?::bytea[])
                with ordinality as entry (id, stream, sequence, name, revision, payload, headers, salt, place))
            select size from head""";

    private final Connection connection;
    private final PreparedStatement append;
    private final PreparedStatement broken;

    PostgresWriter(Connection connection) throws SQLException {
        this.connection = connection;
        append = connection.prepareStatement(APPEND);
        broken = connection.prepareStatement(
                "select 1 from log.events where position >= ? and position < ? and name = any (?) limit 1");
    }

    @Override
    public long append(List<Entry> entries, List<Premise> premises, long nowMicros) throws SQLException {
        if (premises.isEmpty() && entries.stream().noneMatch(entry -> entry.blanked() != null)) {
            return insert(entries, nowMicros);
        }
        connection.setAutoCommit(false);
        try {
            long first = insert(entries, nowMicros);
            check(premises, first);
            blank(entries);
            connection.commit();
            return first;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** What was recorded up to here is settled: whoever appends holds the head row. */
    private void check(List<Premise> premises, long first) throws SQLException {
        for (Premise premise : premises) {
            if (premise.since() < first) {
                broken.setLong(1, premise.since());
                broken.setLong(2, first);
                broken.setArray(
                        3, connection.createArrayOf("text", premise.names().toArray()));
                try (ResultSet row = broken.executeQuery()) {
                    if (row.next()) {
                        throw new PremiseBroken();
                    }
                }
            }
        }
    }

    /** Takes out texts. The database forgets the earlier state of these rows when it is vacuumed. */
    private void blank(List<Entry> entries) throws SQLException {
        for (Entry entry : entries) {
            Blanked blanked = entry.blanked();
            if (blanked != null) {
                try (PreparedStatement update = connection.prepareStatement(
                        "update log.events set commitment = coalesce(commitment, sha256(salt || payload)), salt = null,"
                                + " payload = ? where position = ?")) {
                    update.setBytes(1, blanked.payload());
                    update.setLong(2, blanked.position());
                    update.executeUpdate();
                }
            }
        }
    }

    private long insert(List<Entry> entries, long nowMicros) throws SQLException {
        int count = entries.size();
        append.setLong(1, count);
        append.setLong(2, nowMicros);
        append.setLong(3, count);
        append.setArray(4, texts(entries, Entry::id));
        append.setArray(5, texts(entries, Entry::stream));
        append.setArray(6, sequences(entries));
        append.setArray(7, texts(entries, entry -> entry.name().name()));
        append.setArray(8, texts(entries, entry -> entry.name().revision()));
        append.setArray(9, bytes(entries, Entry::payload));
        append.setArray(10, bytes(entries, Entry::headers));
        append.setArray(11, bytes(entries, Entry::salt));
        try (ResultSet row = append.executeQuery()) {
            row.next();
            return row.getLong(1) - count;
        }
    }

    private Array texts(List<Entry> entries, Function<Entry, String> of) throws SQLException {
        String[] texts = new String[entries.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = of.apply(entries.get(i));
        }
        return connection.createArrayOf("text", texts);
    }

    private Array bytes(List<Entry> entries, Function<Entry, byte[]> of) throws SQLException {
        byte[][] bytes = new byte[entries.size()][];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = of.apply(entries.get(i));
        }
        return connection.createArrayOf("bytea", bytes);
    }

    private Array sequences(List<Entry> entries) throws SQLException {
        Long[] sequences = new Long[entries.size()];
        for (int i = 0; i < sequences.length; i++) {
            sequences[i] = entries.get(i).sequence();
        }
        return connection.createArrayOf("bigint", sequences);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
