package nextstep.events.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A kind of database that can hold the log. */
interface Store {

    /** Creates what is not there yet and brings the rest up to date. */
    void prepare();

    /** A connection to read with; it cannot write. */
    Connection reader() throws SQLException;

    /** A connection to append with. */
    Writer writer() throws SQLException;

    /** A connection to where the snapshots are. */
    Connection snapshots() throws SQLException;

    /** What stands before the names of tables. */
    String schema();

    Failure failure(SQLException e);

    /** The chain of causes and successors, one of which may carry the code that tells. */
    static List<SQLException> all(SQLException e) {
        List<SQLException> found = new ArrayList<>();
        for (Throwable each : e) {
            if (each instanceof SQLException one) {
                found.add(one);
            }
        }
        return found;
    }
}
