package nextstep.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nextstep.events.log.Log;

/** Holds views made anew against those that they are to replace, and sees which differences had to be expected. */
final class Replacement {
    private final Log log;
    private final ViewDatabase old;
    private final ViewDatabase anew;
    private final List<Projection> projections;

    Replacement(Log log, ViewDatabase old, ViewDatabase anew, List<Projection> projections) {
        this.log = log;
        this.old = old;
        this.anew = anew;
        this.projections = projections;
    }

    /** Compares at the last position that both know. */
    Renewed compared() {
        long start = System.nanoTime();
        try (Connection reading = old.reader();
                Connection further = anew.reader()) {
            long position = Math.min(position(reading), position(further));
            List<Projection> level = projections.stream()
                    .filter(projection -> isThere(reading, projection, position))
                    .filter(projection -> isThere(further, projection, position))
                    .toList();
            Set<String> changed = FoldedBy.others(reading, level);
            Edition edition = Edition.of(reading);
            reading.rollback();
            further.rollback();
            Comparison comparison =
                    Comparison.of(old, anew, level, position, explanation(level, changed, edition, position));
            return new Renewed(
                    comparison.position(),
                    comparison.rows(),
                    Duration.ofNanos(System.nanoTime() - start),
                    comparison.differences(),
                    comparison.explained(),
                    changed,
                    edition.isOutdated());
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private static long position(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select position from read_side");
                ResultSet result = select.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    /** One that has stopped earlier cannot be compared there. */
    private static boolean isThere(Connection connection, Projection projection, long position) {
        try (PreparedStatement select =
                connection.prepareStatement("select own_position from projections where name = ?")) {
            select.setString(1, projection.name());
            try (ResultSet result = select.executeQuery()) {
                if (!result.next()) {
                    return false;
                }
                long own = result.getLong(1);
                return result.wasNull() || own >= position;
            }
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private static Set<String> viewsOf(List<Projection> projections, Set<String> names) {
        return projections.stream()
                .filter(projection -> names.contains(projection.name()))
                .flatMap(projection -> projection.viewNames().stream())
                .collect(Collectors.toSet());
    }

    /** That their projection was changed, or that they hold what a fact said whose texts were suppressed. */
    private Predicate<Difference> explanation(
            List<Projection> level, Set<String> changed, Edition edition, long position) {
        Set<String> views = viewsOf(level, changed);
        if (!edition.isOutdated()) {
            return difference -> views.contains(difference.view());
        }
        SuppressedRows rows = SuppressedRows.since(edition.begun(), log, anew, level, position);
        return difference -> views.contains(difference.view()) || rows.explain(difference);
    }
}
