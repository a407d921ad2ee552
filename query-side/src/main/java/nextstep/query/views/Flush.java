package nextstep.query.views;

import java.sql.Connection;
import java.sql.SQLException;

/** Writes what changed in one view, inside the transaction of a batch. Each database has a way of its own that is quick. */
interface Flush {

    /** Sets where rows end. */
    void end(Connection connection, Written<?> ended) throws SQLException;

    /** Adds rows, some of them ended already. */
    void begin(Connection connection, Written<?> began) throws SQLException;

    default void write(Connection connection, Batch.Changed<?> changed) throws SQLException {
        if (!changed.ended().isEmpty()) {
            end(connection, changed.ended());
        }
        if (!changed.began().isEmpty()) {
            begin(connection, changed.began());
        }
    }

    static Flush of(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> new FlushByBatches();
            case POSTGRESQL -> new FlushByArrays();
        };
    }
}
