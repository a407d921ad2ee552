package nextstep.events.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The latest state of each stream in a table, with a connection of its own. */
final class JdbcSnapshots implements Snapshots {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcSnapshots.class);

    private final Opening opening;
    private final String table;
    private final String afterwards;
    private final SnapshotCodec codec = new SnapshotCodec();
    private @Nullable Connection kept;

    /**
     * Keeps states over this connection, opened when it is needed.
     *
     * @param schema what stands before the names of tables
     * @param afterwards what makes the database let go of what was deleted
     */
    JdbcSnapshots(Opening opening, String schema, String afterwards) {
        this.opening = opening;
        this.afterwards = afterwards;
        this.table = schema + "snapshots";
    }

    /** Opens a connection. */
    @FunctionalInterface
    interface Opening {
        Connection open() throws SQLException;
    }

    @Override
    public synchronized void store(DomainEventMessage<?> snapshot) {
        Object state = snapshot.getPayload();
        Optional<byte[]> payload = codec.write(state);
        if (payload.isEmpty()) {
            LOG.warn(
                    "The state of a {} cannot be kept as a snapshot",
                    state.getClass().getName());
            return;
        }
        String sql = "insert into " + table + " (stream, sequence, format, payload)"
                + " values (?, ?, ?, ?) on conflict (stream) do update set sequence = excluded.sequence,"
                + " format = excluded.format, payload = excluded.payload where excluded.sequence >= snapshots.sequence";
        try (PreparedStatement upsert = connection().prepareStatement(sql)) {
            upsert.setString(1, snapshot.getAggregateIdentifier());
            upsert.setLong(2, snapshot.getSequenceNumber());
            upsert.setString(3, SnapshotCodec.format(state.getClass()));
            upsert.setBytes(4, payload.get());
            upsert.executeUpdate();
        } catch (SQLException e) {
            discard(e);
        }
    }

    @Override
    public synchronized void forget(String stream) {
        try (PreparedStatement delete = connection().prepareStatement("delete from " + table + " where stream = ?")) {
            delete.setString(1, stream);
            delete.executeUpdate();
            try (var statement = connection().createStatement()) {
                statement.execute(afterwards);
            }
        } catch (SQLException e) {
            discard(e);
        }
    }

    @Override
    public synchronized Optional<DomainEventMessage<?>> read(String stream) {
        String sql = "select sequence, format, payload from " + table + " where stream = ?";
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            select.setString(1, stream);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                long sequence = row.getLong(1);
                return codec.read(row.getString(2), row.getBytes(3))
                        .map(state -> new GenericDomainEventMessage<>("snapshot", stream, sequence, state));
            }
        } catch (SQLException e) {
            discard(e);
            return Optional.empty();
        }
    }

    private Connection connection() throws SQLException {
        Connection connection = kept;
        if (connection == null) {
            connection = opening.open();
            kept = connection;
        }
        return connection;
    }

    private void discard(SQLException e) {
        LOG.warn("Snapshots are out of order: {}", e.getMessage());
        close();
    }

    @Override
    public synchronized void close() {
        Connection connection = kept;
        kept = null;
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.debug("The connection for snapshots did not close", e);
            }
        }
    }
}
