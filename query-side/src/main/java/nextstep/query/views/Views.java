package nextstep.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The door for reading views. */
public final class Views {
    private static final String STANDING = "select position, begun, suppressed from read_side, edition";
    /** Other processes move the views, too, and make them anew. */
    private static final long MOMENT = Duration.ofMillis(50).toNanos();

    private final ViewDatabase database;
    private final Map<String, List<String>> viewsOf = new HashMap<>();
    private volatile @Nullable Seen seen;

    /** Reads the views that these projections fill. */
    public Views(ViewDatabase database, List<Projection> projections) {
        this.database = database;
        for (Projection projection : projections) {
            viewsOf.put(projection.name(), projection.viewNames());
        }
    }

    /** Everything the views know now, as one state. To be closed. */
    public Snapshot snapshot() {
        int making = database.making();
        long at = System.nanoTime();
        try {
            Connection connection = database.reader();
            try {
                Edition edition = Edition.of(connection);
                Snapshot snapshot = read(connection, edition);
                Standing standing = new Standing(snapshot.position(), edition.begun(), edition.suppressed());
                Seen before = seen;
                if (before != null && standing.isBeyond(before.standing)) { // nobody is shown less, or more, later
                    saw(new Seen(standing, making, at));
                }
                return snapshot;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    /**
     * Where they stand, at this position at least. What was seen in the last moment is not looked for again, unless this process
     * itself made another edition of them meanwhile; so most questions cost the store nothing.
     */
    public Standing standing(long atLeast) {
        Seen before = seen;
        long now = System.nanoTime();
        if (before != null
                && now - before.at < MOMENT
                && before.standing.position() >= atLeast
                && before.making == database.making()) {
            return before.standing;
        }
        int making = database.making();
        try (Connection connection = database.glancer();
                PreparedStatement statement = connection.prepareStatement(STANDING);
                ResultSet result = statement.executeQuery()) {
            result.next();
            Standing standing = new Standing(result.getLong(1), result.getLong(2), result.getLong(3));
            saw(new Seen(standing, making, now));
            return standing;
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    /** What was looked for last counts, though another look ended later. */
    private synchronized void saw(Seen now) {
        if (seen == null || now.at - seen.at >= 0) {
            seen = now;
        }
    }

    /** @param at of the clock that only goes on, before it was looked for */
    private record Seen(Standing standing, int making, long at) {}

    private Snapshot read(Connection connection, Edition edition) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long position;
            Instant recordedAt;
            try (ResultSet result = statement.executeQuery("select position, recorded_at from read_side")) {
                result.next();
                position = result.getLong(1);
                recordedAt = instant(result);
            }
            Known known = new Known(position, recordedAt, edition.begun(), stragglers(statement));
            return Snapshot.of(database.dialect(), connection, known);
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
