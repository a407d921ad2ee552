package nextstep.standalone;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nextstep.events.log.EventLog;
import nextstep.events.log.Headers;
import nextstep.events.log.LogSettings;
import nextstep.events.log.LogStorageEngine;
import nextstep.events.operations.OperationEvent;
import nextstep.events.operations.OperationEvent.HistoryMoved;
import nextstep.events.operations.OperationEvent.HistoryRestored;
import nextstep.events.operations.OperationId;
import nextstep.web.people.Operator;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/**
 * What whoever runs the tracker did to its whole log while nobody served it: the event after the last one says so, and all before
 * it stay as they were, with the same root.
 */
record NotedInTheLog(LogSettings settings) {

    void restored() {
        note("RestoreHistory", OperationId.RESTORE, HistoryRestored::new);
    }

    void moved() {
        note("MoveHistory", OperationId.MOVE, HistoryMoved::new);
    }

    private void note(String command, OperationId stream, BiFunction<OperationId, Long, OperationEvent> fact) {
        try (EventLog log = EventLog.open(settings)) {
            new LogStorageEngine(log)
                    .appendEvents(List.of(new GenericDomainEventMessage<>(
                            "Operation",
                            stream.value(),
                            log.lastSequence(stream.value()).orElse(-1) + 1,
                            fact.apply(stream, log.size()),
                            Map.of(Headers.BY, Operator.ID.value(), Headers.COMMAND, command))));
        }
    }
}
