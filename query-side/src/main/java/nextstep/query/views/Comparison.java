package nextstep.query.views;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Compares the views of two databases row by row, every version there ever was, as both knew them at a position: what began
 * later is left out, and what ended later is still current.
 */
public final class Comparison {
    private static final int ENOUGH = 100;

    private final long position;
    private final Predicate<Difference> explanation;
    private int explained;
    private final List<Difference> differences = new ArrayList<>();
    private long rows;

    private Comparison(long position, Predicate<Difference> explanation) {
        this.position = position;
        this.explanation = explanation;
    }

    /** Compares all views that these projections fill. */
    public static Comparison of(ViewDatabase one, ViewDatabase other, List<Projection> projections, long position) {
        return of(one, other, projections, position, difference -> false);
    }

    /** The same, where some differences are to be expected: they are counted. */
    static Comparison of(
            ViewDatabase one,
            ViewDatabase other,
            List<Projection> projections,
            long position,
            Predicate<Difference> explanation) {
        Comparison comparison = new Comparison(position, explanation);
        try (Connection first = one.reader();
                Connection second = other.reader()) {
            for (Projection projection : projections) {
                for (Rows<?, ?> rows : new Fold(projection, Fold.Stored.NOTHING, 0).views()) {
                    comparison.compare(
                            rows.view(),
                            new Versions(one.dialect(), first, rows.view(), position),
                            new Versions(other.dialect(), second, rows.view(), position));
                }
            }
            first.rollback();
            second.rollback();
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
        return comparison;
    }

    /** The position at which they were compared. */
    public long position() {
        return position;
    }

    /** How many rows were compared. */
    public long rows() {
        return rows;
    }

    /** In how many rows they differ as was to be expected. */
    int explained() {
        return explained;
    }

    /** Where else they differ; a hundred of each view are enough. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    private void compare(View<?, ?> view, Versions one, Versions other) throws SQLException {
        int found = 0;
        try (one;
                other) {
            one.next();
            other.next();
            while ((one.isThere() || other.isThere()) && found < ENOUGH) {
                int order = one.compareKey(other);
                boolean alike = order == 0 && one.row().equals(other.row());
                if (!alike) {
                    Difference difference = difference(view, one, other, order);
                    if (explanation.test(difference)) {
                        explained++;
                    } else {
                        found++;
                        differences.add(difference);
                    }
                }
                rows++;
                if (order <= 0) {
                    one.next();
                }
                if (order >= 0) {
                    other.next();
                }
            }
        }
    }

    private static Difference difference(View<?, ?> view, Versions one, Versions other, int order) {
        return new Difference(
                view.name(),
                order <= 0 ? one.key() : other.key(),
                order <= 0 ? one.row() : null,
                order >= 0 ? other.row() : null);
    }
}
