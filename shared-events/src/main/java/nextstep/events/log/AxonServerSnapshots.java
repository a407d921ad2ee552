package nextstep.events.log;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.connector.event.AggregateEventStream;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.impl.StreamClosedException;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** States of streams among Axon Server's own snapshots. */
final class AxonServerSnapshots implements Snapshots {
    private static final Logger LOG = LoggerFactory.getLogger(AxonServerSnapshots.class);

    private final Supplier<EventChannel> events;
    private final SnapshotCodec codec = new SnapshotCodec();

    AxonServerSnapshots(Supplier<EventChannel> events) {
        this.events = events;
    }

    @Override
    public void store(DomainEventMessage<?> snapshot) {
        Object state = snapshot.getPayload();
        codec.write(state).ifPresent(payload -> {
            Event event = Event.newBuilder()
                    .setSnapshot(true)
                    .setMessageIdentifier(snapshot.getIdentifier())
                    .setAggregateIdentifier(snapshot.getAggregateIdentifier())
                    .setAggregateSequenceNumber(snapshot.getSequenceNumber())
                    .setAggregateType("snapshot")
                    .setTimestamp(snapshot.getTimestamp().toEpochMilli())
                    .setPayload(SerializedObject.newBuilder()
                            .setType(SnapshotCodec.format(state.getClass()))
                            .setData(ByteString.copyFrom(payload)))
                    .build();
            try {
                AxonServerFailed.answer(events.get().appendSnapshot(event));
            } catch (SQLException e) {
                LOG.warn("A snapshot was not kept: {}", e.getMessage());
            }
        });
    }

    @Override
    public Optional<DomainEventMessage<?>> read(String stream) {
        AggregateEventStream coming = events.get().loadSnapshots(stream, 0, Long.MAX_VALUE, 1);
        try {
            return coming.hasNext() ? message(coming.next()) : Optional.empty();
        } catch (StreamClosedException e) {
            LOG.warn("A snapshot was not read: {}", e.getMessage());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<DomainEventMessage<?>> message(Event kept) {
        return codec.read(
                        kept.getPayload().getType(), kept.getPayload().getData().toByteArray())
                .map(state -> new GenericDomainEventMessage<>(
                        "snapshot", kept.getAggregateIdentifier(), kept.getAggregateSequenceNumber(), state));
    }

    /** Nothing is ever suppressed in Axon Server. */
    @Override
    public void forget(String stream) {}

    /** The connection is the log's. */
    @Override
    public void close() {}
}
