package nextstep.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What is kept in a PostgreSQL database, copied as of one moment while others write: the tables of log, accounts and seals.
 * Views, snapshots and the bookkeeping of the schemas are made anew.
 */
final class DatabaseCopy {
    static final String PREFIX = "postgresql/";

    private static final String TABLES = "select table_schema || '.' || table_name,"
            + " (select string_agg(quote_ident(column_name), ', ' order by ordinal_position)"
            + " from information_schema.columns c where c.table_schema = t.table_schema and c.table_name = t.table_name)"
            + " from information_schema.tables t where table_schema in ('log', 'accounts', 'seals')"
            + " and table_type = 'BASE TABLE' and table_name not in ('flyway_schema_history', 'snapshots') order by 1";

    private final Connection connection;

    DatabaseCopy(Connection connection) {
        this.connection = connection;
    }

    /** A table and what its columns are. */
    private record Table(String name, String columns) {}

    void write(ZipOutputStream zip) throws IOException, SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Table table : tables()) {
            zip.putNextEntry(new ZipEntry(PREFIX + table.name() + "(" + table.columns() + ")"));
            copying.copyOut(
                    "copy (select " + table.columns() + " from " + table.name() + ") to stdout (format binary)", zip);
            zip.closeEntry();
        }
        connection.rollback();
    }

    private List<Table> tables() throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(TABLES)) {
            while (found.next()) {
                tables.add(new Table(found.getString(1), found.getString(2)));
            }
        }
        return tables;
    }

    /** Fills a table that is there and knows nothing yet with what an entry of the archive says. */
    void read(ZipEntry entry, InputStream content) throws IOException, SQLException {
        String table =
                entry.getName().substring(PREFIX.length(), entry.getName().indexOf('('));
        String columns = entry.getName().substring(entry.getName().indexOf('('));
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from " + table);
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " " + columns + " from stdin (format binary)", content);
    }

    /** Whether an archive's entry is of a database. */
    static boolean isOfADatabase(ZipEntry entry) {
        return entry.getName().startsWith(PREFIX);
    }
}
