package nextstep.query.views;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** An edition in a schema of a PostgreSQL database: {@code views} is read, {@code views_next} is made, {@code views_before} kept. */
record ViewSchema(
        String url, @Nullable String user, @Nullable String password, String schema) implements ViewPlace {
    private static final int READERS = 8;

    /**
     * Asks the server to look after ten seconds whether who writes is still there: where a machine is gone without a word, its
     * lock goes with its connection, and another process folds.
     */
    private static final String WATCHED =
            "; set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3";

    @Override
    public ViewPools open() {
        String path = "set search_path = " + schema;
        return new ViewPools(
                ViewPools.pool(
                        "views-write", url, user, password, 1, path + "; set synchronous_commit = off" + WATCHED),
                ViewPools.pool("views-read", url, user, password, READERS, path));
    }

    @Override
    public ViewPlace beside() {
        ViewSchema next = new ViewSchema(url, user, password, "views_next");
        try (ViewPools pools = next.open()) {
            run(pools, "drop schema if exists views_next cascade", "create schema views_next");
        }
        return next;
    }

    @Override
    public boolean keepsConnections() {
        return true;
    }

    @Override
    public void giveWayTo(ViewPlace next, ViewPools nexts) {
        run(
                nexts,
                "drop schema if exists views_before cascade",
                "alter schema views rename to views_before",
                "alter schema views_next rename to views");
        nexts.close();
    }

    @Override
    public void retire(boolean forGood) {
        if (forGood) {
            try (ViewPools pools = open()) {
                run(pools, "drop schema if exists views_before cascade");
            }
        }
    }

    private static void run(ViewPools pools, String... statements) {
        try (Connection connection = pools.writing().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }
}
