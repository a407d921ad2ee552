package nextstep.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds views made anew against those that they are to replace, and sees which differences had to be expected. */
final class Replacement {
    private final ViewDatabase old;
    private final ViewDatabase anew;
    private final List<Projection> projections;

    Replacement(ViewDatabase old, ViewDatabase anew, List<Projection> projections) {
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
            boolean suppressed = Edition.of(reading).isOutdated();
            reading.rollback();
            further.rollback();
            Comparison comparison = Comparison.of(old, anew, level, position);
            List<Difference> unexplained = unexplained(comparison.differences(), viewsOf(level, changed), suppressed);
            return new Renewed(
                    comparison.position(),
                    comparison.rows(),
                    Duration.ofNanos(System.nanoTime() - start),
                    unexplained,
                    comparison.differences().size() - unexplained.size(),
                    changed,
                    suppressed);
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

    private static List<Difference> unexplained(List<Difference> all, Set<String> changed, boolean suppressed) {
        List<Difference> left = new ArrayList<>(all);
        left.removeIf(difference -> changed.contains(difference.view()));
        if (suppressed) {
            Set<String> views = new HashSet<>();
            all.stream().filter(Replacement::showsSuppression).forEach(difference -> views.add(difference.view()));
            left.removeIf(difference -> showsSuppression(difference)
                    || (difference.other() == null && views.contains(difference.view()))); // its key held the text
        }
        return left;
    }

    private static boolean showsSuppression(Difference difference) {
        return difference.other() != null
                && difference.other().stream()
                        .anyMatch(value -> value instanceof String text
                                && text.toLowerCase(Locale.ROOT).contains("suppressed"));
    }
}
