package nextstep.command.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nextstep.command.history.TakenBackFact;
import nextstep.events.Fact;
import nextstep.events.log.Headers;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;
import nextstep.events.log.WhatStands;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * The event store from which aggregates are made: of a stream in which something was taken back they hear what stands. A snapshot
 * from before that knows more than what counts; then all is read.
 */
final class StandingFacts extends EmbeddedEventStore {
    private final EventStorageEngine engine;
    private final Log log;

    StandingFacts(EventStorageEngine engine, Log log) {
        super(EmbeddedEventStore.builder().storageEngine(engine));
        this.engine = engine;
        this.log = log;
    }

    @Override
    public DomainEventStream readEvents(String stream) {
        List<DomainEventMessage<?>> facts = read(super.readEvents(stream));
        return DomainEventStream.of(
                facts.stream().noneMatch(StandingFacts::takesBack)
                        ? facts
                        : standing(read(engine.readEvents(stream, 0))));
    }

    private List<DomainEventMessage<?>> standing(List<DomainEventMessage<?>> facts) {
        Set<Long> standing = WhatStands.of(log.readStream(facts.getFirst().getAggregateIdentifier(), 0)).stream()
                .map(Recorded::sequence)
                .collect(Collectors.toSet());
        return facts.stream()
                .<DomainEventMessage<?>>map(
                        fact -> standing.contains(fact.getSequenceNumber()) ? fact : withoutWord(fact))
                .toList();
    }

    private static DomainEventMessage<?> withoutWord(DomainEventMessage<?> fact) {
        return new GenericDomainEventMessage<>(
                fact.getType(),
                fact.getAggregateIdentifier(),
                fact.getSequenceNumber(),
                new TakenBackFact((Fact) fact.getPayload()),
                fact.getMetaData(),
                fact.getIdentifier(),
                fact.getTimestamp());
    }

    private static boolean takesBack(DomainEventMessage<?> fact) {
        return fact.getMetaData().containsKey(Headers.UNDOES);
    }

    private static List<DomainEventMessage<?>> read(DomainEventStream stream) {
        List<DomainEventMessage<?>> facts = new ArrayList<>();
        stream.forEachRemaining(facts::add);
        return facts;
    }
}
