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
    private static final Object[] NO_KEY = {};

    private final Dialect dialect;
    private final Connection connection;
    private final long reached;
    private final @Nullable Instant reachedAt;
    private final long edition;
    private final Map<String, Long> stragglers;
    private final long position;

    private Snapshot(
            Dialect dialect,
            Connection connection,
            long reached,
            @Nullable Instant reachedAt,
            long edition,
            Map<String, Long> stragglers,
            long position) {
        this.dialect = dialect;
        this.connection = connection;
        this.reached = reached;
        this.reachedAt = reachedAt;
        this.edition = edition;
        this.stragglers = stragglers;
        this.position = position;
    }

    static Snapshot of(
            Dialect dialect,
            Connection connection,
            long reached,
            @Nullable Instant reachedAt,
            long edition,
            Map<String, Long> stragglers) {
        return new Snapshot(dialect, connection, reached, reachedAt, edition, stragglers, reached);
    }

    /** The same, read as of an earlier position. */
    public Snapshot asOf(long earlier) {
        return new Snapshot(dialect, connection, reached, reachedAt, edition, stragglers, Math.min(earlier, reached));
    }

    /** The position at which everything is read. */
    public long position() {
        return position;
    }

    /** Tells this making of the views from others: in another one texts may be suppressed that are not in this one. */
    public long edition() {
        return edition;
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
        List<Object> all = new ArrayList<>();
        if (!isCurrent()) {
            all.add(position);
        }
        all.addAll(written(view, keyParts));
        String sql = isCurrent() ? dialect.current(view, keyParts.length) : dialect.asOf(view, keyParts.length);
        return read(view, sql, all, result -> rows(view, result));
    }

    /** All rows of which a condition is so, ordered by their keys. Days are compared as texts. */
    public <R extends Row<?>> List<R> suchThat(View<?, R> view, String condition, List<?> parameters) {
        return over(view, dialect.suchThat(view, condition), parameters, result -> rows(view, result), NO_KEY);
    }

    /**
     * The rows of which a condition is so, ordered by their keys. For conditions that an index of the view's own finds few
     * rows by. Days are compared as texts.
     */
    public <R extends Row<?>> List<R> only(View<?, R> view, String condition, List<?> parameters) {
        List<Object> all = new ArrayList<>(parameters);
        all.add(position);
        all.add(position);
        return read(view, dialect.only(view, condition), all, result -> rows(view, result));
    }

    /** Every version begun so far of the rows whose keys begin with these parts, ordered by key and then as they began. */
    public <R extends Row<?>> List<R> history(View<?, R> view, Object... keyParts) {
        List<Object> all = new ArrayList<>(written(view, keyParts));
        all.add(position);
        return read(view, dialect.history(view, keyParts.length), all, result -> rows(view, result));
    }

    /**
     * Versions to which the rows whose keys begin with these parts refer: they name the positions at which these began in
     * some of their columns.
     */
    public <R extends Row<?>> List<R> mentioned(View<?, R> view, List<String> columns, Object... keyParts) {
        return over(view, dialect.mentioned(view, columns), List.of(), result -> rows(view, result), keyParts);
    }

    /** The same of those of which a condition is so, which calls them {@code s}. */
    public <R extends Row<?>> List<R> mentionedWhere(View<?, R> view, List<String> columns, String condition) {
        String sql = dialect.mentioned(view, columns) + " where " + condition;
        return over(view, sql, List.of(), result -> rows(view, result), NO_KEY);
    }

    /**
     * Of the rows of which a condition is so, which calls them {@code s}, the last versions that began when a day, in the column
     * {@code dayColumn}, was not after this one.
     */
    public <R extends Row<?>> List<R> lastUntil(
            View<?, R> view, String dayColumn, LocalDate day, String condition, List<?> parameters) {
        List<Object> all = new ArrayList<>(List.of(position, day));
        all.addAll(parameters);
        String sql = dialect.lastUntil(view, dayColumn) + " where " + condition;
        return over(view, sql, all, result -> rows(view, result), NO_KEY);
    }

    /**
     * What a statement says over the rows of a view, which it names {@code seen}: for counting without reading every row.
     * Days are compared as texts.
     */
    public <T> List<T> over(View<?, ?> view, String statement, List<?> parameters, Told<T> told) {
        return over(
                view,
                statement,
                parameters,
                result -> {
                    List<T> all = new ArrayList<>();
                    while (result.next()) {
                        all.add(told.by(result));
                    }
                    return all;
                },
                NO_KEY);
    }

    private <T> List<T> over(
            View<?, ?> view, String statement, List<?> parameters, Told<List<T>> told, Object... keyParts) {
        int bound = keyParts.length;
        String rows = isCurrent() ? dialect.current(view, bound) : dialect.asOf(view, bound);
        int order = rows.lastIndexOf(" order by ");
        String unordered = order < 0 ? rows : rows.substring(0, order); // where keys are walked, none is asked for
        List<Object> all = new ArrayList<>();
        if (!isCurrent()) {
            all.add(position);
        }
        all.addAll(written(view, keyParts));
        all.addAll(parameters);
        return read(view, "with seen as (" + unordered + ") " + statement, all, told);
    }

    private static List<Object> written(View<?, ?> view, Object... keyParts) {
        List<Object> written = new ArrayList<>();
        for (int i = 0; i < keyParts.length; i++) {
            written.add(view.written(i, keyParts[i]));
        }
        return written;
    }

    private <T> T read(View<?, ?> view, String sql, List<?> parameters, Told<T> told) {
        checkNotBehind(view);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (Object parameter : parameters) {
                statement.setObject(at++, parameter instanceof LocalDate day ? day.toString() : parameter);
            }
            try (ResultSet result = statement.executeQuery()) {
                return told.by(result);
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

    private static <R extends Row<?>> List<R> rows(View<?, R> view, ResultSet result) throws SQLException {
        Reader<R> reader = new Reader<>(view, result);
        List<R> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(reader.row());
        }
        return rows;
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
