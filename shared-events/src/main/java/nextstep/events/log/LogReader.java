package nextstep.events.log;

import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** A connection that reads. Used by one thread at a time. */
interface LogReader extends AutoCloseable {
    /** No position is told. */
    long UNPLACED = -1;

    /** How many events there are, durable ones only. */
    long size() throws SQLException;

    /** The records from a position on, at most {@code most} of them. */
    List<RawRecord> page(long from, int most) throws SQLException;

    /** The same with what ties each to the tree over the log. */
    List<SealedRecord> sealed(long from, int most) throws SQLException;

    /** The records of a stream from a sequence on, at most {@code most} of them. */
    List<RawRecord> stream(String id, long fromSequence, int most) throws SQLException;

    /**
     * The same for those who do not ask where in the log the events stand: a store that would have to look for them says
     * {@link #UNPLACED}, and of the time of recording only what is written beside each.
     */
    default List<RawRecord> unplaced(String id, long fromSequence, int most) throws SQLException {
        return stream(id, fromSequence, most);
    }

    /** The sequence of the last event of a stream; empty where there is none. */
    OptionalLong lastSequence(String id) throws SQLException;

    /** When the event at a position was recorded, in microseconds; empty where there is none. */
    OptionalLong recordedAt(long position) throws SQLException;

    /** How many events were recorded at or before a moment, in microseconds. */
    default long sizeAt(long micros) throws SQLException {
        long within = 0; // recorded at or before the moment, so many at least
        long beyond = size();
        while (within < beyond) {
            long middle = (within + beyond) >>> 1;
            if (recordedAt(middle).orElse(Long.MAX_VALUE) <= micros) {
                within = middle + 1;
            } else {
                beyond = middle;
            }
        }
        return within;
    }

    /** The streams in which texts were suppressed. Few. */
    Set<String> blankedStreams() throws SQLException;

    @Override
    void close() throws SQLException;
}
