package nextstep.query.views;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The database that holds the views: one connection that writes, a few that read. Views can always be folded again, so a
 * commit need not reach the disk before it is seen; after a power cut the projector goes on from an earlier position. Another
 * edition can be made beside the one that is read, and take its place.
 */
public final class ViewDatabase implements AutoCloseable {
    private final Dialect dialect;
    private volatile ViewPlace place;
    private volatile ViewPools pools;
    private final AtomicInteger making = new AtomicInteger();

    private ViewDatabase(Dialect dialect, ViewPlace place) {
        this.dialect = dialect;
        this.place = place;
        this.pools = place.open();
    }

    /** In an SQLite file, which is made when it is not there. */
    public static ViewDatabase inFile(Path file) {
        return new ViewDatabase(Dialect.SQLITE, ViewFile.current(file));
    }

    /** In a new SQLite file, to be folded into once and looked at; nobody goes on with it. */
    public static ViewDatabase forOnce(Path file) {
        return new ViewDatabase(Dialect.SQLITE, ViewFile.forOnce(file));
    }

    /** In memory, gone when closed. One reader, and none while the projector writes. */
    public static ViewDatabase inMemory() {
        return new ViewDatabase(Dialect.SQLITE, ViewMemory.fresh());
    }

    /** In the schema {@code views} of a PostgreSQL database, which is made when it is not there. */
    public static ViewDatabase onPostgres(String url, @Nullable String user, @Nullable String password) {
        return new ViewDatabase(Dialect.POSTGRESQL, new ViewSchema(url, user, password, "views"));
    }

    Dialect dialect() {
        return dialect;
    }

    /** The one connection that writes, without auto-commit. Give it back by closing it. */
    Connection writer() throws SQLException {
        Connection connection = pools.writing().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Another one that writes, where several can, for a task of its own. Closing it ends it. */
    Connection secondWriter() throws SQLException {
        return pools.anotherWriter();
    }

    /** A connection that reads in a transaction of its own, so that it sees one state. Give it back by closing it. */
    Connection reader() throws SQLException {
        Connection connection = pools.reading().getConnection();
        try {
            connection.setAutoCommit(false);
            dialect.holdOn(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** How often another edition has taken the place of the one before, in this process. */
    int making() {
        return making.get();
    }

    /** A connection for one statement that reads, which sees one state by itself. Give it back by closing it. */
    Connection glancer() throws SQLException {
        return pools.reading().getConnection();
    }

    /** An empty database for another edition, which can become this one. What is written there is not safe before. */
    public ViewDatabase beside() {
        return new ViewDatabase(dialect, place.beside());
    }

    /** From now on what was written so far is safe, and what is written further. */
    public void complete() {
        ViewPlace complete = place.complete(pools);
        if (!complete.equals(place)) {
            place = complete;
            pools = complete.open();
        }
    }

    /**
     * Reads and writes the other edition from now on, in one step. Who reads the old one now reads on to their end.
     *
     * @param position up to which both are folded
     * @param forGood whether the old edition is deleted, or kept until the next time
     */
    void become(ViewDatabase next, long position, boolean forGood) {
        next.complete();
        ViewPlace before = place;
        ViewPools old = pools;
        before.giveWayTo(next.place, next.pools, position, forGood);
        if (before.keepsConnections()) {
            making.incrementAndGet();
            before.retire(forGood);
            return;
        }
        place = next.place;
        pools = next.pools;
        making.incrementAndGet(); // last, so that nobody remembers under the new number what the old one said
        Thread.ofVirtual().name("views-retire").start(() -> {
            old.closeWhenFree();
            before.retire(forGood);
        });
    }

    /** Is gone, with all that is in it. For one that was made beside another and not put in its place. */
    void remove() {
        place.remove(pools);
    }

    @Override
    public void close() {
        pools.close();
    }
}
