package nextstep.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nextstep.query.views.Snapshot.Told;

/**
 * Asks a database for the rows of views at one position.
 *
 * @param current whether that is all the views know, so that no earlier versions have to be looked through
 */
record Statements(Dialect dialect, Connection connection, long position, boolean current) {

    /** The same at an earlier position than was reached, if it is one. */
    Statements asOf(long earlier, long reached) {
        return new Statements(dialect, connection, Math.min(earlier, reached), earlier >= reached);
    }

    /** The rows whose keys begin with these parts, ordered by their keys. */
    <T> List<T> within(View<?, ?> view, Told<List<T>> told, Object... keyParts) {
        return read(rows(view, keyParts.length), bound(view, keyParts), told);
    }

    /** What a statement says over the same rows, which it names {@code seen}. */
    <T> List<T> over(View<?, ?> view, String statement, List<?> parameters, Told<List<T>> told, Object... keyParts) {
        String rows = rows(view, keyParts.length);
        int order = rows.lastIndexOf(" order by ");
        String unordered = order < 0 ? rows : rows.substring(0, order); // where keys are walked, none is asked for
        List<Object> all = bound(view, keyParts);
        all.addAll(parameters);
        return read("with seen as (" + unordered + ") " + statement, all, told);
    }

    <T> T read(String sql, List<?> parameters, Told<T> told) {
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

    /** The version of a row that is valid here, as if nothing had been recorded since. */
    <K, R extends Row<K>> Optional<Version<R>> version(View<K, R> view, K key) {
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

    private String rows(View<?, ?> view, int bound) {
        return current ? dialect.current(view, bound) : dialect.asOf(view, bound);
    }

    private List<Object> bound(View<?, ?> view, Object... keyParts) {
        List<Object> bound = new ArrayList<>();
        if (!current) {
            bound.add(position);
        }
        bound.addAll(written(view, keyParts));
        return bound;
    }

    static List<Object> written(View<?, ?> view, Object... keyParts) {
        List<Object> written = new ArrayList<>();
        for (int i = 0; i < keyParts.length; i++) {
            written.add(view.written(i, keyParts[i]));
        }
        return written;
    }
}
