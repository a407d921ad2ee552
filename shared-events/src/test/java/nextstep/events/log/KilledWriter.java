package nextstep.events.log;

import java.time.Clock;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;

/** A process that appends with many threads until it is killed, and says each event's id once it is acknowledged. */
final class KilledWriter {
    private static final int THREADS = 8;

    private KilledWriter() {}

    /** @param arguments address, user, password, and a word for this run's streams */
    public static void main(String[] arguments) {
        EventLog log = EventLog.open(new LogSettings(arguments[0], arguments[1], arguments[2], Clock.systemUTC()));
        LogStorageEngine engine = new LogStorageEngine(log);
        IntStream.range(0, THREADS)
                .forEach(thread -> new Thread(() -> append(engine, arguments[3] + "-" + thread)).start());
    }

    private static void append(LogStorageEngine engine, String stream) {
        for (int sequence = 0; sequence < Integer.MAX_VALUE; sequence++) {
            EventMessage<?> event = sequence == 0 ? Some.regionDefined(stream) : Some.regionRenamed(stream, sequence);
            engine.appendEvents(event);
            acknowledge(event.getIdentifier());
        }
    }

    private static void acknowledge(String id) {
        synchronized (System.out) {
            System.out.println(id);
            System.out.flush();
        }
    }
}
