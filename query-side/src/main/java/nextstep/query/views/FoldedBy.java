package nextstep.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Remembers by which code the rows of each projection were folded. Code that was changed may make others of the same facts; where
 * it was not, other rows are a finding.
 */
final class FoldedBy {
    /** Whatever folded before this was remembered. */
    private static final String UNKNOWN = "unknown";

    private FoldedBy() {}

    /** Its tables are empty. */
    static void nobody(Connection connection, Projection projection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from folded_by where projection = ?")) {
            delete.setString(1, projection.name());
            delete.executeUpdate();
        }
    }

    /** The code of today folds on from this position; rows of which nobody is known were folded by another. */
    static void today(Connection connection, Projection projection, long position) throws SQLException {
        if (position >= 0 && of(connection, projection).isEmpty()) {
            note(connection, projection, UNKNOWN, -1);
        }
        note(connection, projection, projection.code(), position);
    }

    private static void note(Connection connection, Projection projection, String code, long since)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into folded_by (projection, code, since) values (?, ?, ?) on conflict do nothing")) {
            insert.setString(1, projection.name());
            insert.setString(2, code);
            insert.setLong(3, since);
            insert.executeUpdate();
        }
    }

    /** The projections of which some rows were folded by other code than that of today. */
    static Set<String> others(Connection connection, List<Projection> projections) throws SQLException {
        Set<String> others = new TreeSet<>();
        for (Projection projection : projections) {
            if (!of(connection, projection).equals(Set.of(projection.code()))) {
                others.add(projection.name());
            }
        }
        return others;
    }

    private static Set<String> of(Connection connection, Projection projection) throws SQLException {
        Set<String> codes = new TreeSet<>();
        try (PreparedStatement select =
                connection.prepareStatement("select code from folded_by where projection = ?")) {
            select.setString(1, projection.name());
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    codes.add(result.getString(1));
                }
            }
        }
        return codes;
    }
}
