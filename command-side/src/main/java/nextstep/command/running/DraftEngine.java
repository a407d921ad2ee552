package nextstep.command.running;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nextstep.events.log.Premise;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What is appended here stands in memory behind what the log holds, and nowhere else. Safe for use by several threads,
 * because snapshots are made behind.
 */
final class DraftEngine implements EventStorageEngine {
    private final EventStorageEngine log;
    private final List<DomainEventMessage<?>> drafted = new ArrayList<>();
    private final Set<Premise> premises = new HashSet<>();
    private final Map<String, List<DomainEventMessage<?>>> byStream = new LinkedHashMap<>();

    DraftEngine(EventStorageEngine log) {
        this.log = log;
    }

    List<DomainEventMessage<?>> drafted() {
        return drafted;
    }

    Iterable<String> streams() {
        return byStream.keySet();
    }

    /** What the decisions rest on that led to it. */
    synchronized Set<Premise> premises() {
        return Set.copyOf(premises);
    }

    @Override
    public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
        if (CurrentUnitOfWork.isStarted()) {
            premises.addAll(Premise.of(CurrentUnitOfWork.get()));
        }
        for (EventMessage<?> event : events) {
            DomainEventMessage<?> fact = (DomainEventMessage<?>) event;
            drafted.add(fact);
            byStream.computeIfAbsent(fact.getAggregateIdentifier(), stream -> new ArrayList<>())
                    .add(fact);
        }
    }

    @Override
    public synchronized DomainEventStream readEvents(String stream, long from) {
        List<DomainEventMessage<?>> facts = new ArrayList<>();
        log.readEvents(stream, from).forEachRemaining(facts::add);
        byStream.getOrDefault(stream, List.of()).stream()
                .filter(fact -> fact.getSequenceNumber() >= from)
                .forEach(facts::add);
        return DomainEventStream.of(facts);
    }

    @Override
    public synchronized Optional<Long> lastSequenceNumberFor(String stream) {
        List<DomainEventMessage<?>> facts = byStream.get(stream);
        return facts == null
                ? log.lastSequenceNumberFor(stream)
                : Optional.of(facts.getLast().getSequenceNumber());
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return log.readSnapshot(stream);
    }

    /** A draft may be dropped, so it leaves no snapshot. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {}

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return log.readEvents(token, mayBlock);
    }

    @Override
    public TrackingToken createTailToken() {
        return log.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return log.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return log.createTokenAt(moment);
    }
}
