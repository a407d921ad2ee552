package nextstep.query.views;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Makes the indexes that reading needs, where they are missing. Only once the rows are there: to keep them up while everything
 * is folded from the first fact on costs more than to make them in the end. Two at once where the database can.
 */
final class Indexing {
    private final ViewDatabase database;
    private final Connection connection;

    /** @param connection that writes, on which nothing is under way */
    Indexing(ViewDatabase database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    void index(List<Fold> folds) throws SQLException {
        Queue<String> missing = new ConcurrentLinkedQueue<>();
        for (Fold fold : folds) {
            for (Rows<?, ?> rows : fold.views()) {
                missing.addAll(database.dialect().indexes(rows.view()));
            }
        }
        if (database.dialect().writesSideBySide()) {
            twoAtOnce(missing);
        } else {
            make(missing, connection);
        }
    }

    private void twoAtOnce(Queue<String> missing) throws SQLException {
        FutureTask<Void> helping = new FutureTask<>(() -> {
            try (Connection second = database.secondWriter()) {
                second.setAutoCommit(false);
                make(missing, second);
            }
            return null;
        });
        Thread.ofVirtual().name("views-index").start(helping);
        try {
            make(missing, connection);
            helping.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e.getCause());
        } finally {
            missing.clear();
        }
    }

    private static void make(Queue<String> missing, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String index = missing.poll(); index != null; index = missing.poll()) {
                statement.execute(index);
                connection.commit();
            }
        }
    }
}
