package nextstep.query.views;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All views at one position. It sees one state of the database, whatever the projector does meanwhile, and holds a
 * connection until it is closed. Used by one thread.
 */
public final class Snapshot implements Fold.Stored, AutoCloseable {
    private final Connection connection;
    private final Known known;
    private final Statements statements;

    private Snapshot(Connection connection, Known known, Statements statements) {
        this.connection = connection;
        this.known = known;
        this.statements = statements;
    }

    static Snapshot of(Dialect dialect, Connection connection, Known known) {
        return new Snapshot(connection, known, new Statements(dialect, connection, known.reached(), true));
    }

    /** The same, read as of an earlier position. */
    public Snapshot asOf(long earlier) {
        return new Snapshot(connection, known, statements.asOf(earlier, known.reached()));
    }

    /** The position at which everything is read. */
    public long position() {
        return statements.position();
    }

    /** Tells this making of the views from others: in another one texts may be suppressed that are not in this one. */
    public long edition() {
        return known.edition();
    }

    /** Whether that is all the views know. */
    public boolean isCurrent() {
        return statements.current();
    }

    /** When the last fact the views know was recorded; empty before the first. */
    public Optional<Instant> reachedAt() {
        return Optional.ofNullable(known.reachedAt());
    }

    /** All rows of a view, ordered by their keys. */
    public <R extends Row<?>> List<R> all(View<?, R> view) {
        return within(view);
    }

    /** The rows whose keys begin with these parts, ordered by their keys. */
    public <R extends Row<?>> List<R> within(View<?, R> view, Object... keyParts) {
        checkNotBehind(view);
        return statements.within(view, result -> rows(view, result), keyParts);
    }

    /** All rows of which a condition is so, ordered by their keys. Days are compared as texts. */
    public <R extends Row<?>> List<R> suchThat(View<?, R> view, String condition, List<?> parameters) {
        return rowsOver(view, dialect().suchThat(view, condition), parameters);
    }

    /**
     * The rows of which a condition is so, ordered by their keys. For conditions that an index of the view's own finds few
     * rows by. Days are compared as texts.
     */
    public <R extends Row<?>> List<R> only(View<?, R> view, String condition, List<?> parameters) {
        List<Object> all = new ArrayList<>(parameters);
        all.add(position());
        all.add(position());
        return read(view, dialect().only(view, condition), all);
    }

    /** Every version begun so far of the rows whose keys begin with these parts, ordered by key and then as they began. */
    public <R extends Row<?>> List<R> history(View<?, R> view, Object... keyParts) {
        List<Object> all = new ArrayList<>(Statements.written(view, keyParts));
        all.add(position());
        return read(view, dialect().history(view, keyParts.length), all);
    }

    /**
     * Versions to which the rows whose keys begin with these parts refer: they name the positions at which these began in
     * some of their columns.
     */
    public <R extends Row<?>> List<R> mentioned(View<?, R> view, List<String> columns, Object... keyParts) {
        return rowsOver(view, dialect().mentioned(view, columns), List.of(), keyParts);
    }

    /** The same of those of which a condition is so, which calls them {@code s}. */
    public <R extends Row<?>> List<R> mentionedWhere(View<?, R> view, List<String> columns, String condition) {
        return rowsOver(view, dialect().mentioned(view, columns) + " where " + condition, List.of());
    }

    /**
     * Of the rows of which a condition is so, which calls them {@code s}, the last versions that began when a day, in the column
     * {@code dayColumn}, was not after this one.
     */
    public <R extends Row<?>> List<R> lastUntil(
            View<?, R> view, String dayColumn, LocalDate day, String condition, List<?> parameters) {
        List<Object> all = new ArrayList<>(List.of(position(), day));
        all.addAll(parameters);
        return rowsOver(view, dialect().lastUntil(view, dayColumn) + " where " + condition, all);
    }

    /**
     * What a statement says over the rows of a view, which it names {@code seen}: for counting without reading every row.
     * Days are compared as texts.
     */
    public <T> List<T> over(View<?, ?> view, String statement, List<?> parameters, Told<T> told) {
        checkNotBehind(view);
        return statements.over(view, statement, parameters, result -> {
            List<T> all = new ArrayList<>();
            while (result.next()) {
                all.add(told.by(result));
            }
            return all;
        });
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
        return position() < 0 ? Optional.empty() : statements.version(view, key);
    }

    private Dialect dialect() {
        return statements.dialect();
    }

    private <R extends Row<?>> List<R> read(View<?, R> view, String sql, List<?> parameters) {
        checkNotBehind(view);
        return statements.read(sql, parameters, result -> rows(view, result));
    }

    private <R extends Row<?>> List<R> rowsOver(
            View<?, R> view, String statement, List<?> parameters, Object... keyParts) {
        checkNotBehind(view);
        return statements.over(view, statement, parameters, result -> rows(view, result), keyParts);
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
        known.checkNotBehind(view, position());
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
