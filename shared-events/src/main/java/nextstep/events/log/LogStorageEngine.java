package nextstep.events.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nextstep.events.Fact;
import nextstep.events.history.HistoryEvent.TextSuppressed;
import nextstep.events.values.Malformed;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Axon's door to the log. What one root unit of work appends, nested ones included, is one atomic append at the root's
 * commit; its commands are acknowledged after that. Outside a unit of work an append happens at once.
 */
public final class LogStorageEngine implements EventStorageEngine {
    /** The most bytes of a payload; the tables refuse more. */
    public static final int MOST_BYTES = 1_000_000;

    private static final String BUFFER = LogStorageEngine.class.getName();
    private static final int PAGE = 1_000;

    private final EventLog log;

    public LogStorageEngine(EventLog log) {
        this.log = log;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        List<Entry> entries = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            entries.add(entry(event));
        }
        if (CurrentUnitOfWork.isStarted()
                && !CurrentUnitOfWork.get().root().phase().isAfter(UnitOfWork.Phase.COMMIT)) {
            buffer(CurrentUnitOfWork.get().root()).addAll(entries);
        } else {
            log.append(entries, List.of());
        }
    }

    private Entry entry(EventMessage<?> event) {
        if (!(event instanceof DomainEventMessage<?> domainEvent) || !(event.getPayload() instanceof Fact fact)) {
            throw new IllegalArgumentException("The log holds facts of streams only, not " + event.getPayloadType());
        }
        byte[] payload = log.records().facts().write(fact);
        if (payload.length > MOST_BYTES) {
            throw new Malformed("What is to be recorded has at most $1 bytes.", MOST_BYTES);
        }
        Entry entry = new Entry(
                event.getIdentifier(),
                domainEvent.getAggregateIdentifier(),
                domainEvent.getSequenceNumber(),
                log.records().facts().names().of(fact.getClass()),
                payload,
                log.records().headers().write(event.getMetaData()));
        return fact instanceof TextSuppressed suppressed ? entry.blanking(blanked(suppressed)) : entry;
    }

    /** What the fact says happens to an earlier one, in the same transaction. */
    private Blanked blanked(TextSuppressed suppressed) {
        RawRecord record = log.readRaw(suppressed.position(), 1).getFirst();
        Blanking remains = Blanking.of(record, log.records().facts().names())
                .filter(blanking -> blanking.digest().equals(suppressed.remains()))
                .orElseThrow(
                        () -> new IllegalArgumentException("It does not say what remains at " + record.position()));
        return new Blanked(record.position(), record.stream(), remains.payload());
    }

    private List<Entry> buffer(UnitOfWork<?> root) {
        return root.getOrComputeResource(BUFFER, key -> {
            root.onCommit(this::submit);
            return new ArrayList<>();
        });
    }

    private void submit(UnitOfWork<?> root) {
        if (root.resources().remove(BUFFER) instanceof List<?> buffered) {
            List<Entry> entries = buffered.stream().map(Entry.class::cast).toList();
            Receipt.write(root, log.append(entries, Premise.of(root)));
        }
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        if (!log.hasBlanked(snapshot.getAggregateIdentifier())) { // a state read before would keep the text
            log.snapshots().store(snapshot);
        }
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return log.snapshots().read(aggregateIdentifier);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return DomainEventStream.of(log.readUnplaced(aggregateIdentifier, firstSequenceNumber).stream()
                .<DomainEventMessage<?>>map(Messages::message)
                .toList());
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        OptionalLong last = log.lastSequence(aggregateIdentifier);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    /** Reads on to the end of the log, page by page as the stream is consumed; it never blocks. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return Stream.iterate(
                        log.read(after(token), PAGE),
                        page -> !page.isEmpty(),
                        page -> page.size() < PAGE
                                ? List.of()
                                : log.read(page.getLast().position() + 1, PAGE))
                .flatMap(List::stream)
                .map(Messages::tracked);
    }

    /** The position that comes next after a token; the first where there is none. */
    private static long after(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(-1) + 1;
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(-1);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(log.size() - 1);
    }

    /** The token before the first event recorded at that moment or later. */
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return new GlobalSequenceTrackingToken(log.sizeAt(dateTime.minusNanos(1_000)) - 1);
    }
}
