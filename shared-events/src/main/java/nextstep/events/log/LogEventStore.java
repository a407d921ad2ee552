package nextstep.events.log;

import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/** Axon's event store on the log. Its streams hear of growth at once instead of looking for it. */
public final class LogEventStore extends AbstractEventStore {
    private final EventLog log;

    public LogEventStore(EventLog log) {
        super(new Settings().storageEngine(new LogStorageEngine(log)));
        this.log = log;
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new LogStream(log, LogStorageEngine.after(token));
    }

    private static final class Settings extends Builder {}
}
