package nextstep.query.views;

/** A row and the positions at which it is valid: from {@code from} on, until before {@code to}. */
final class Version<R> {
    static final long OPEN = Long.MAX_VALUE;

    private final R row;
    private final long from;
    private final boolean opens;
    private final long batch;
    private long to = OPEN;

    /** Of a batch that is being folded; {@code opens} says that no row of its key was valid before. */
    Version(R row, long from, boolean opens, long batch) {
        this.row = row;
        this.from = from;
        this.opens = opens;
        this.batch = batch;
    }

    R row() {
        return row;
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    boolean opens() {
        return opens;
    }

    /** Which batch it began in; rows of earlier batches are stored. */
    long batch() {
        return batch;
    }

    boolean isOpen() {
        return to == OPEN;
    }

    /** Begun and ended by one and the same fact: it was never valid. */
    boolean isEmpty() {
        return from == to;
    }

    /** The same, ended. */
    Version<R> endedAt(long position, long inBatch) {
        Version<R> ended = new Version<>(row, from, opens, inBatch);
        ended.to = position;
        return ended;
    }

    /** The same, before anything ended it. */
    Version<R> stillOpen() {
        return isOpen() ? this : new Version<>(row, from, opens, batch);
    }

    void endAt(long position) {
        to = position;
    }
}
