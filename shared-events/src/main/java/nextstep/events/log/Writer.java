package nextstep.events.log;

import java.sql.SQLException;
import java.util.List;

/** A connection that appends. Used by one thread. */
interface Writer extends AutoCloseable {

    /**
     * Appends all entries or none, in one transaction that is durable when this returns.
     *
     * @param nowMicros the time of recording, unless the last one was later
     * @return the position of the first entry; the others follow
     * @throws SQLException when nothing was appended, or when the connection was lost and nobody knows
     */
    long append(List<Entry> entries, long nowMicros) throws SQLException;

    @Override
    void close() throws SQLException;
}
