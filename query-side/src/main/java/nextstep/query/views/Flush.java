package nextstep.query.views;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes what changed in one view, inside the transaction of a batch. Each database has a way of its own that is quick. */
interface Flush {

    /** Sets where rows end. */
    <R> void end(Connection connection, View<?, ?> view, List<Version<R>> ended) throws SQLException;

    /** Adds rows, some of them ended already. */
    <R> void begin(Connection connection, View<?, ?> view, List<Version<R>> began) throws SQLException;

    default void write(Connection connection, Batch.Changed<?, ?> changed) throws SQLException {
        if (!changed.changes().ended().isEmpty()) {
            end(connection, changed.view(), changed.changes().ended());
        }
        if (!changed.changes().began().isEmpty()) {
            begin(connection, changed.view(), changed.changes().began());
        }
    }

    static Flush of(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> new FlushByBatches();
            case POSTGRESQL -> new FlushByArrays();
        };
    }
}
