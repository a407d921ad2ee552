package nextstep.web.people;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is left in the files of a store of rows that are no more. SQLite overwrites what is deleted; its write-ahead log is
 * emptied here. PostgreSQL writes its tables anew, and keeps
 * no samples of their texts in its statistics; its own write-ahead log forgets at the pace that its settings say.
 */
final class Traces {
    private static final Logger LOG = LoggerFactory.getLogger(Traces.class);
    private static final List<String> TABLES = List.of("person", "token", "session", "sign_in_link", "refused_form");
    private static final int TRIES = 3;

    private final HikariDataSource source;

    Traces(HikariDataSource source) {
        this.source = source;
    }

    void remove() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (source.getJdbcUrl().startsWith("jdbc:sqlite:")) {
                statement.execute("vacuum");
                emptyWriteAheadLog(statement);
            } else {
                for (String table : TABLES) {
                    statement.execute("vacuum (full) " + table);
                }
            }
        } catch (SQLException e) {
            throw new AccountsUnreachable(e);
        }
    }

    /** Waits for readers as long as the store's busy timeout says, some times over. */
    private static void emptyWriteAheadLog(Statement statement) throws SQLException {
        for (int tries = 1; tries <= TRIES; tries++) {
            try (ResultSet outcome = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
                if (outcome.next() && outcome.getInt(1) == 0) {
                    return;
                }
            }
        }
        LOG.warn("A name was removed, but readers kept the write-ahead log of the accounts from being emptied;"
                + " it is emptied when the tracker stops");
    }
}
