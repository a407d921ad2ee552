package nextstep.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the projector stores and looks up, on the one connection that writes. Used by one thread at a time. */
final class ViewStore implements Fold.Stored, AutoCloseable {
    /** The advisory lock of the process that folds. */
    private static final long LEADER = 0x6E657874L;

    private final Dialect dialect;
    private final Flush flush;
    private final ViewDatabase database;
    private final Connection connection;
    private final Arranging arranging = new Arranging();

    ViewStore(ViewDatabase database) throws SQLException {
        this.database = database;
        this.dialect = database.dialect();
        this.flush = Flush.of(dialect);
        this.connection = database.writer();
    }

    /** Whether this process is the one that folds. It stays so until this is closed. */
    boolean leads() throws SQLException {
        if (dialect == Dialect.SQLITE) {
            return true; // the file is this process's own
        }
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select pg_try_advisory_lock(" + LEADER + ")")) {
            result.next();
            return result.getBoolean(1);
        } finally {
            connection.commit();
        }
    }

    /** Up to which position all views were folded, but for the stragglers. */
    long position() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select position from read_side")) {
            result.next();
            return result.getLong(1);
        } finally {
            connection.rollback();
        }
    }

    Edition edition() throws SQLException {
        try {
            return Edition.of(connection);
        } finally {
            connection.rollback();
        }
    }

    /** Writes a batch in one transaction, and how far it reaches. */
    void write(Batch batch) throws SQLException {
        try {
            arranging.write(batch, changed -> flush.write(connection, changed));
            if (batch.straggler().isEmpty()) {
                advance(batch);
            } else {
                own(batch.straggler(), batch.position());
            }
            connection.commit();
        } finally {
            connection.rollback();
        }
    }

    private void advance(Batch batch) throws SQLException {
        String sql = "update read_side set position = ?, recorded_at = ? where position = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, batch.position());
            statement.setLong(2, Micros.of(batch.recordedAt()));
            statement.setLong(3, batch.before());
            if (statement.executeUpdate() != 1) {
                throw new SQLException("another process has moved the views on from " + batch.before());
            }
        }
    }

    private void own(String projection, @Nullable Long position) throws SQLException {
        String sql = "update projections set own_position = ? where name = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, position);
            statement.setString(2, projection);
            statement.executeUpdate();
        }
    }

    /** Begins again before the first fact, with views that are empty. */
    void beginAgain() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update read_side set position = -1, recorded_at = null");
        }
        connection.commit();
    }

    /** From now on it stands at a position of its own. */
    void leave(String projection, long position) throws SQLException {
        own(projection, position);
        connection.commit();
    }

    /** From now on it moves with the others. */
    void join(String projection) throws SQLException {
        own(projection, null);
        connection.commit();
    }

    /** The current rows of a view, at most so many. */
    <K, R extends Row<K>> List<Version<R>> current(View<K, R> view, int most) throws SQLException {
        String sql = "select " + Dialect.names(view.columns(), "") + ", from_position, to_position from " + view.name()
                + " where to_position is null limit " + most;
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            Reader<R> reader = new Reader<>(view, result);
            List<Version<R>> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.version());
            }
            return rows;
        } finally {
            connection.rollback();
        }
    }

    @Override
    public <K, R extends Row<K>> Optional<Version<R>> version(View<K, R> view, K key) {
        try (PreparedStatement statement = connection.prepareStatement(dialect.one(view))) {
            int at = 1;
            for (Object value : view.keyValues(key)) {
                statement.setObject(at++, value);
            }
            statement.setLong(at, Long.MAX_VALUE);
            try (ResultSet result = statement.executeQuery()) {
                return result.next()
                        ? Optional.of(new Reader<>(view, result).version()).filter(Version::isOpen)
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    Indexing indexing() {
        return new Indexing(database, connection);
    }

    Connection connection() {
        return connection;
    }

    Dialect dialect() {
        return dialect;
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                arranging) {
            connection.rollback();
            if (dialect == Dialect.POSTGRESQL) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("select pg_advisory_unlock_all()");
                }
                connection.commit();
            }
        }
    }
}
