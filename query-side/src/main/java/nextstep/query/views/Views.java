package nextstep.query.views;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The door for reading views. */
public final class Views {
    private final ViewDatabase database;
    private final Map<String, List<String>> viewsOf = new HashMap<>();

    /** Reads the views that these projections fill. */
    public Views(ViewDatabase database, List<Projection> projections) {
        this.database = database;
        for (Projection projection : projections) {
            viewsOf.put(projection.name(), projection.viewNames());
        }
    }

    /** Everything the views know now, as one state. To be closed. */
    public Snapshot snapshot() {
        try {
            Connection connection = database.reader();
            try {
                return read(connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private Snapshot read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long position;
            Instant recordedAt;
            try (ResultSet result = statement.executeQuery("select position, recorded_at from read_side")) {
                result.next();
                position = result.getLong(1);
                recordedAt = instant(result);
            }
            long begun = Edition.of(connection).begun();
            return Snapshot.of(database.dialect(), connection, position, recordedAt, begun, stragglers(statement));
        }
    }

    private static @Nullable Instant instant(ResultSet result) throws SQLException {
        long micros = result.getLong(2);
        return result.wasNull() ? null : Micros.instant(micros);
    }

    private Map<String, Long> stragglers(Statement statement) throws SQLException {
        Map<String, Long> behind = new HashMap<>();
        String sql = "select name, own_position from projections where own_position is not null";
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                long own = result.getLong(2);
                viewsOf.getOrDefault(result.getString(1), List.of()).forEach(view -> behind.put(view, own));
            }
        }
        return behind;
    }
}
