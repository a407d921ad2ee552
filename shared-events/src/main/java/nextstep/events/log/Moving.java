package nextstep.events.log;

import java.sql.SQLException;
import java.util.List;

/** Takes records as they stand in another log: position, time, id, bytes, salt. */
interface Moving extends AutoCloseable {
    /**
     * Adds records that follow on what is there, all of them or none.
     *
     * @throws SQLException when something else stands there meanwhile
     */
    void take(List<SealedRecord> records) throws SQLException;

    @Override
    void close() throws SQLException;
}
