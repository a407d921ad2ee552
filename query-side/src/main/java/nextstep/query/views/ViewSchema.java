package nextstep.query.views;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An edition in a schema of a PostgreSQL database: {@code views} is read, {@code views_next} is made, {@code views_before} kept;
 * {@code views_aside} is made beside the next one to compare, and is gone afterwards.
 */
record ViewSchema(
        String url, @Nullable String user, @Nullable String password, String schema) implements ViewPlace {
    private static final int READERS = 8;
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    /** How long the switch waits for those who read, first and in the end; whoever comes to read waits as long. */
    private static final Duration FIRST_PATIENCE = Duration.ofMillis(50);

    private static final Duration LAST_PATIENCE = Duration.ofSeconds(30);

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
                ViewPools.pool(
                        "views-read",
                        url,
                        user,
                        password,
                        READERS,
                        path + "; set default_transaction_isolation = 'repeatable read'"));
    }

    @Override
    public ViewPlace beside() {
        ViewSchema next = new ViewSchema(url, user, password, schema.equals("views") ? "views_next" : "views_aside");
        try (ViewPools pools = next.open()) {
            run(pools, "drop schema if exists " + next.schema + " cascade", "create schema " + next.schema);
        }
        return next;
    }

    @Override
    public ViewPlace complete(ViewPools making) {
        return this;
    }

    @Override
    public void remove(ViewPools pools) {
        try (pools) {
            run(pools, "drop schema if exists " + schema + " cascade");
        }
    }

    @Override
    public boolean keepsConnections() {
        return true;
    }

    /** Not before those who read now have ended: longer at each attempt, so that nobody who comes meanwhile waits for long. */
    @Override
    public void giveWayTo(ViewPlace next, ViewPools nexts, long position, boolean forGood) {
        for (Duration patience = FIRST_PATIENCE; !gaveWay(nexts, position, forGood, patience); ) {
            patience = patience.multipliedBy(2);
            if (patience.compareTo(LAST_PATIENCE) > 0) {
                throw new IllegalStateException(
                        "The views are read without an end; the new ones cannot take their place.");
            }
        }
        nexts.close();
    }

    private static boolean gaveWay(ViewPools nexts, long position, boolean forGood, Duration patience) {
        try (Connection connection = nexts.writing().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("set local lock_timeout = " + patience.toMillis());
                statement.execute("lock table views.read_side in access exclusive mode");
                checkBothStandAt(statement, position);
                statement.execute("drop schema if exists views_before cascade");
                statement.execute(forGood ? "drop schema views cascade" : "alter schema views rename to views_before");
                statement.execute("alter schema views_next rename to views");
                connection.commit();
                return true;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                return false;
            }
            throw new ViewsUnavailable(e);
        }
    }

    /** Whoever no longer leads does not know how far the views have come, and must not take them back. */
    private static void checkBothStandAt(Statement statement, long position) throws SQLException {
        try (ResultSet result = statement.executeQuery("select 1 from views.read_side live, views_next.read_side next"
                + " where live.position = " + position + " and next.position = " + position)) {
            if (!result.next()) {
                throw new IllegalStateException("Another process has moved the views on, or makes them anew.");
            }
        }
    }

    /** Has happened as it gave way. */
    @Override
    public void retire(boolean forGood) {}

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
