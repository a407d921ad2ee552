package nextstep.events.log;

import java.time.Instant;
import java.util.List;

/**
 * The one log, for reading. Positions count 0, 1, 2 ... without gaps, in the order of commit, and what has been visible
 * once never changes. Safe for use by several threads.
 */
public interface Log {

    /** How many facts it holds; the last stands at {@code size() - 1}. Durable ones only. */
    long size();

    /** The facts from a position on, in order, at most {@code most} of them; empty at the end. Parsed and upcast. */
    List<Recorded> read(long from, int most);

    /** The facts from a position on as the bytes that were written, at most {@code most} of them. */
    List<RawRecord> readRaw(long from, int most);

    /** The facts of one stream in order, from a sequence on. */
    List<Recorded> readStream(String stream, long fromSequence);

    /** How many facts were recorded up to and including this moment. */
    long sizeAt(Instant moment);

    /**
     * Calls back soon after the log has grown, on some thread of the log's, with the new size; several growths may be
     * one call. The callback is short and does not throw.
     */
    Registration onGrowth(GrowthListener listener);

    /** Hears that the log has grown. */
    @FunctionalInterface
    interface GrowthListener {
        void grownTo(long size);
    }

    /** Ends the calls. */
    @FunctionalInterface
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
