package nextstep.command;

import java.nio.file.Path;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.events.log.LogStorageEngine;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** What becomes of an aggregate that is kept as a snapshot and loaded from it. */
public final class Snapshot {
    private static final String STREAM = "snapshot:of-an-aggregate";

    private Snapshot() {}

    /**
     * The aggregate as it comes back from a log in this folder.
     *
     * @throws java.util.NoSuchElementException where it cannot be kept
     */
    public static <T> T andBack(T aggregate, Path folder) {
        String url = "jdbc:sqlite:" + folder.resolve("log.db");
        try (EventLog log = EventLog.open(new LogSettings(url, "", "", Given.CLOCK))) {
            LogStorageEngine engine = new LogStorageEngine(log);
            engine.storeSnapshot(new GenericDomainEventMessage<>("snapshot", STREAM, 99, aggregate));
            @SuppressWarnings("unchecked")
            T back = (T) engine.readSnapshot(STREAM).orElseThrow().getPayload();
            return back;
        }
    }
}
