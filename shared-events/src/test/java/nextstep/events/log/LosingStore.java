package nextstep.events.log;

import java.sql.SQLException;
import java.util.List;

/** A database whose connection is lost in the middle of an append, once. */
final class LosingStore implements Store {
    private final Store store;
    private boolean before;
    private boolean after;

    LosingStore(Store store) {
        this.store = store;
    }

    void loseBeforeCommit() {
        before = true;
    }

    void loseAfterCommit() {
        after = true;
    }

    @Override
    public Writer writer() throws SQLException {
        Writer writer = store.writer();
        return new Writer() {
            @Override
            public long append(List<Entry> entries, List<Premise> premises, long nowMicros) throws SQLException {
                if (before) {
                    before = false;
                    throw new Lost();
                }
                long first = writer.append(entries, premises, nowMicros);
                if (after) {
                    after = false;
                    throw new Lost();
                }
                return first;
            }

            @Override
            public void close() throws SQLException {
                writer.close();
            }
        };
    }

    @Override
    public Failure failure(SQLException e) {
        return e instanceof Lost ? Failure.LOST : store.failure(e);
    }

    @Override
    public void prepare() {
        store.prepare();
    }

    @Override
    public LogReader reader() throws SQLException {
        return store.reader();
    }

    @Override
    public Moving moving() throws SQLException {
        return store.moving();
    }

    @Override
    public Snapshots snapshots() {
        return store.snapshots();
    }

    private static final class Lost extends SQLException {}
}
