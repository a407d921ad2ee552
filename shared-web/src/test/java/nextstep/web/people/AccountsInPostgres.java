package nextstep.web.people;

import static org.junit.jupiter.api.Assumptions.abort;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accounts in the schema of a real PostgreSQL, one server for all tests of this run. */
record AccountsInPostgres(EmbeddedPostgres server) implements TestAccounts {
    private static @Nullable AccountsInPostgres running;

    static synchronized AccountsInPostgres running() {
        AccountsInPostgres known = running;
        if (known == null) {
            try {
                known = new AccountsInPostgres(EmbeddedPostgres.builder().start());
            } catch (IOException | IllegalStateException e) {
                return abort("PostgreSQL does not start here: " + e);
            }
            running = known;
            Runtime.getRuntime().addShutdownHook(new Thread(known::stop));
        }
        return known;
    }

    @Override
    public void empty() {
        does("drop schema if exists accounts cascade");
    }

    @Override
    public void lookedThrough() {
        does("analyze");
    }

    @Override
    public HikariDataSource open() {
        return AccountsStore.postgres(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
    }

    @Override
    public boolean says(String text) {
        try (Connection connection = connection()) {
            return rowsSay(connection, text)
                    || listed(connection, "select s::text from pg_stats s where schemaname = 'accounts'").stream()
                            .anyMatch(row -> row.contains(text))
                    || filesOfTablesSay(connection, text);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean rowsSay(Connection connection, String text) throws SQLException {
        for (String table : listed(
                connection, "select table_name from information_schema.tables where table_schema = 'accounts'")) {
            for (String row : listed(connection, "select whole::text from accounts.\"" + table + "\" whole")) {
                if (row.contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The bytes on the disk, so that rows that are dead and not yet overwritten are found too. */
    private boolean filesOfTablesSay(Connection connection, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
        Path folder = Path.of(listed(connection, "show data_directory").getFirst());
        for (String file : listed(
                connection,
                "select pg_relation_filepath(c.oid) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname in ('accounts', 'pg_toast') and pg_relation_filepath(c.oid) is not null")) {
            try {
                Path whole = folder.resolve(file);
                if (Files.exists(whole)
                        && new String(Files.readAllBytes(whole), StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }

    private static List<String> listed(Connection connection, String question) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    /** As whoever runs the database. */
    void does(String statement) {
        try (Connection connection = connection();
                Statement doing = connection.createStatement()) {
            doing.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
