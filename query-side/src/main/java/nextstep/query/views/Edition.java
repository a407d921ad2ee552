package nextstep.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;
import nextstep.events.history.HistoryEvent.TextSuppressed;
import nextstep.events.log.Recorded;

/**
 * What is known of one making of the views: rows are succeeded and never changed, but a text that was suppressed after they were
 * folded is still in them. Then another edition is made of the log as it is now.
 */
final class Edition {
    /** Before any is known. */
    static final Edition NONE = new Edition(0, -1);

    private final long begun;
    private volatile long suppressed;

    private Edition(long begun, long suppressed) {
        this.begun = begun;
        this.suppressed = suppressed;
    }

    /** The views are folded from the first fact on, out of a log of this size at least. */
    static void begin(Connection connection, long size) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update edition set begun = ?, suppressed = -1")) {
            update.setLong(1, size);
            update.executeUpdate();
        }
        connection.commit();
    }

    static Edition of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select begun, suppressed from edition")) {
            result.next();
            return new Edition(result.getLong(1), result.getLong(2));
        }
    }

    /** The position of the last fact among these that took a text out of sight. */
    static OptionalLong lastSuppression(List<Recorded> facts) {
        return facts.stream()
                .filter(recorded -> recorded.fact() instanceof TextSuppressed)
                .mapToLong(Recorded::position)
                .max();
    }

    /** Before the facts up to a suppression are folded; so it is known also to who goes on after this process. */
    void note(Connection connection, long position) throws SQLException {
        suppressed = position;
        try (PreparedStatement update =
                connection.prepareStatement("update edition set suppressed = ? where suppressed < ?")) {
            update.setLong(1, position);
            update.setLong(2, position);
            update.executeUpdate();
        }
        connection.commit();
    }

    /** The size of the log when it was begun. */
    long begun() {
        return begun;
    }

    /** The position of the last suppression that is known; -1 where there is none. */
    long suppressed() {
        return suppressed;
    }

    boolean isOutdated() {
        return suppressed >= begun;
    }
}
