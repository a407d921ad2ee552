package nextstep.events.log;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A kind of store that can hold the log: a database, or a server of its own. */
interface Store {

    /** Creates what is not there yet and brings the rest up to date. */
    void prepare();

    /** A connection to read with; it cannot write. */
    LogReader reader() throws SQLException;

    /** A connection to append with. */
    Writer writer() throws SQLException;

    /** What takes the records of another log. */
    Moving moving() throws SQLException;

    /** Where the snapshots are. */
    Snapshots snapshots();

    /** What an exception of this store means. */
    Failure failure(SQLException e);

    /** Gives back what is shared by all its connections, once they are closed. */
    default void disconnect() {}

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
