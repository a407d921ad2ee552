package nextstep.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nextstep.events.Fact;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.events.log.LogStorageEngine;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** A log in which a test records what it likes, without anybody's decision. */
final class LogByHand implements AutoCloseable {
    private final EventLog log;
    private final LogStorageEngine engine;
    private final Map<String, Long> sequences = new HashMap<>();
    private long last = -1;

    LogByHand(LogSettings settings) {
        log = EventLog.open(settings);
        engine = new LogStorageEngine(log);
    }

    /** Records a fact with these headers. */
    void record(Fact fact, Map<String, String> headers) {
        String stream = fact.stream().value();
        long sequence = sequences.merge(stream, 0L, (before, one) -> before + 1);
        EventMessage<Fact> message = new GenericDomainEventMessage<>("", stream, sequence, fact, headers);
        engine.appendEvents(List.of(message));
        last++;
    }

    EventLog log() {
        return log;
    }

    /** The position of the last fact recorded. */
    long last() {
        return last;
    }

    @Override
    public void close() {
        log.close();
    }
}
