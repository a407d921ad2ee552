package nextstep.events.log;

import java.sql.SQLException;
import java.util.List;

/** A connection that appends. Used by one thread. */
interface Writer extends AutoCloseable {

    /**
     * Appends all entries or none, in one transaction that is durable when this returns.
     *
     * @param premises what has to hold, but for these entries themselves
     * @param nowMicros the time of recording, unless the last one was later
     * @return the position of the first entry; the others follow
     * @throws PremiseBroken when one does not hold
     * @throws SQLException when nothing was appended, or when the connection was lost and nobody knows
     */
    long append(List<Entry> entries, List<Premise> premises, long nowMicros) throws SQLException;

    @Override
    void close() throws SQLException;
}
