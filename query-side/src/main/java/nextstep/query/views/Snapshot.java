package nextstep.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All views at one position. It sees one state of the database, whatever the projector does meanwhile, and holds a
 * connection until it is closed. Used by one thread.
 */
public final class Snapshot implements Fold.Stored, AutoCloseable {
    private final Dialect dialect;
    private final Connection connection;
    private final long reached;
    private final @Nullable Instant reachedAt;
    private final Map<String, Long> stragglers;
    private final long position;

    private Snapshot(
            Dialect dialect,
            Connection connection,
            long reached,
            @Nullable Instant reachedAt,
            Map<String, Long> stragglers,
            long position) {
        this.dialect = dialect;
        this.connection = connection;
        this.reached = reached;
        this.reachedAt = reachedAt;
        this.stragglers = stragglers;
        this.position = position;
    }

    static Snapshot of(
            Dialect dialect,
            Connection connection,
            long reached,
            @Nullable Instant reachedAt,
            Map<String, Long> stragglers) {
        return new Snapshot(dialect, connection, reached, reachedAt, stragglers, reached);
    }

    /** The same, read as of an earlier position. */
    public Snapshot asOf(long earlier) {
        return new Snapshot(dialect, connection, reached, reachedAt, stragglers, Math.min(earlier, reached));
    }

    /** The position at which everything is read. */
    public long position() {
        return position;
    }

    /** Whether that is all the views know. */
    public boolean isCurrent() {
        return position == reached;
    }

    /** When the last fact the views know was recorded; empty before the first. */
    public Optional<Instant> reachedAt() {
        return Optional.ofNullable(reachedAt);
    }

    /** All rows of a view, ordered by their keys. */
    public <R extends Row<?>> List<R> all(View<?, R> view) {
        return within(view);
    }

    /** The rows whose keys begin with these parts, ordered by their keys. */
    public <R extends Row<?>> List<R> within(View<?, R> view, Object... keyParts) {
        checkNotBehind(view);
        String sql = isCurrent() ? dialect.current(view, keyParts.length) : dialect.asOf(view, keyParts.length);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            if (!isCurrent()) {
                statement.setLong(at++, position);
            }
            for (int i = 0; i < keyParts.length; i++) {
                statement.setObject(at++, view.written(i, keyParts[i]));
            }
            return rows(view, statement);
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    /**
     * What a statement says over the rows of a view, which it names {@code seen}: for counting without reading every row.
     * Days are compared as texts.
     */
    public <T> List<T> over(View<?, ?> view, String statement, List<?> parameters, Told<T> told) {
        checkNotBehind(view);
        String rows = isCurrent() ? dialect.current(view, 0) : dialect.asOf(view, 0);
        int order = rows.lastIndexOf(" order by ");
        String unordered = order < 0 ? rows : rows.substring(0, order); // where keys are walked, none is asked for
        try (PreparedStatement prepared =
                connection.prepareStatement("with seen as (" + unordered + ") " + statement)) {
            int at = 1;
            if (!isCurrent()) {
                prepared.setLong(at++, position);
            }
            for (Object parameter : parameters) {
                prepared.setObject(at++, parameter instanceof LocalDate day ? day.toString() : parameter);
            }
            try (ResultSet result = prepared.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (result.next()) {
                    all.add(told.by(result));
                }
                return all;
            }
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    /** Reads one row of what a statement says. */
    @FunctionalInterface
    public interface Told<T> {
        T by(ResultSet row) throws SQLException;
    }

    /** The row of this key, if one is valid. */
    public <K, R extends Row<K>> Optional<R> one(View<K, R> view, K key) {
        return version(view, key).map(Version::row);
    }

    /** The same with the position from which it is valid, as if nothing had been recorded since. */
    @Override
    public <K, R extends Row<K>> Optional<Version<R>> version(View<K, R> view, K key) {
        checkNotBehind(view);
        if (position < 0) {
            return Optional.empty();
        }
        try (PreparedStatement statement = connection.prepareStatement(dialect.one(view))) {
            int at = 1;
            for (Object value : view.keyValues(key)) {
                statement.setObject(at++, value);
            }
            statement.setLong(at, position);
            try (ResultSet result = statement.executeQuery()) {
                return result.next()
                        ? Optional.of(new Reader<R>(view, result).version())
                                .filter(version -> version.to() > position)
                                .map(Version::stillOpen)
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private static <R extends Row<?>> List<R> rows(View<?, R> view, PreparedStatement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            Reader<R> reader = new Reader<>(view, result);
            List<R> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.row());
            }
            return rows;
        }
    }

    void checkNotBehind(View<?, ?> view) {
        Long own = stragglers.get(view.name());
        if (own != null && own < position) {
            throw new ViewBehind(view.name(), own, position);
        }
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }
}
