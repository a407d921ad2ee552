package nextstep.events.log;

import io.axoniq.axonserver.connector.event.AppendEventsTransaction;
import io.axoniq.axonserver.connector.event.EventChannel;
import java.sql.SQLException;
import java.util.List;

/** Takes records into a context of Axon Server. */
final class AxonServerMoving implements Moving {
    private final EventChannel events;

    AxonServerMoving(EventChannel events) {
        this.events = events;
    }

    @Override
    public void take(List<SealedRecord> records) throws SQLException {
        long next = records.getFirst().record().position();
        if (AxonServerFailed.answer(events.getLastToken()) + 1 != next) {
            throw new AxonServerFailed("The log does not end before position " + next, Failure.CONFLICT);
        }
        AppendEventsTransaction transaction = events.startAppendEventsTransaction();
        records.forEach(one -> transaction.appendEvent(AxonServerRecords.moved(one)));
        AxonServerFailed.answer(transaction.commit());
    }

    /** The connection is the store's. */
    @Override
    public void close() {}
}
