package nextstep.standin;

import io.axoniq.axonserver.grpc.event.Confirmation;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetAggregateEventsRequest;
import io.axoniq.axonserver.grpc.event.GetAggregateSnapshotsRequest;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrResponse;
import io.axoniq.axonserver.grpc.event.TrackingToken;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** One context of events: one order for all of them, and each stream without gaps, or nothing of a transaction is stored. */
public final class EventsInMemory extends EventStoreGrpc.EventStoreImplBase {
    private static final Metadata.Key<String> CODE =
            Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER);

    private final StoredEvents stored = new StoredEvents();
    private final Map<String, Event> snapshots = new HashMap<>();
    private final List<Tracker> trackers = new CopyOnWriteArrayList<>();
    private boolean losesConfirmation;
    private boolean losesEvents;

    /** Stores the next transaction and does not say so. */
    public synchronized void loseNextConfirmation() {
        losesConfirmation = true;
    }

    /** Breaks the connection before the next transaction is stored. */
    public synchronized void loseNextEvents() {
        losesEvents = true;
    }

    /** Another program writes in the same context. */
    public synchronized void appendForeign() {
        stored.add(Event.newBuilder().setMessageIdentifier("foreign").build());
    }

    @Override
    public StreamObserver<Event> appendEvent(StreamObserver<Confirmation> answer) {
        List<Event> transaction = new ArrayList<>();
        return new StreamObserver<>() {
            @Override
            public void onNext(Event event) {
                transaction.add(event);
            }

            @Override
            public void onError(Throwable rolledBack) {}

            @Override
            public void onCompleted() {
                commit(transaction, answer);
            }
        };
    }

    private void commit(List<Event> transaction, StreamObserver<Confirmation> answer) {
        boolean lost;
        synchronized (this) {
            if (losesEvents) {
                losesEvents = false;
                answer.onError(Status.UNAVAILABLE.asRuntimeException());
                return;
            }
            String wrong = stored.wrongSequence(transaction);
            if (!wrong.isEmpty()) {
                answer.onError(invalidSequence(wrong));
                return;
            }
            transaction.forEach(stored::add);
            lost = losesConfirmation;
            losesConfirmation = false;
        }
        trackers.forEach(Tracker::send);
        if (lost) {
            answer.onError(Status.UNAVAILABLE.asRuntimeException());
        } else {
            answer.onNext(Confirmation.newBuilder().setSuccess(true).build());
            answer.onCompleted();
        }
    }

    private static StatusRuntimeException invalidSequence(String message) {
        Metadata trailers = new Metadata();
        trailers.put(CODE, "AXONIQ-2000");
        return Status.ABORTED.withDescription(message).asRuntimeException(trailers);
    }

    @Override
    public synchronized void appendSnapshot(Event snapshot, StreamObserver<Confirmation> answer) {
        snapshots.merge(
                snapshot.getAggregateIdentifier(),
                snapshot,
                (kept, coming) ->
                        kept.getAggregateSequenceNumber() > coming.getAggregateSequenceNumber() ? kept : coming);
        answer.onNext(Confirmation.newBuilder().setSuccess(true).build());
        answer.onCompleted();
    }

    @Override
    public synchronized void listAggregateSnapshots(GetAggregateSnapshotsRequest asked, StreamObserver<Event> answer) {
        Event snapshot = snapshots.get(asked.getAggregateId());
        if (snapshot != null) {
            answer.onNext(snapshot);
        }
        answer.onCompleted();
    }

    @Override
    public void listAggregateEvents(GetAggregateEventsRequest asked, StreamObserver<Event> answer) {
        List<Event> found;
        synchronized (this) {
            found = stored.of(asked.getAggregateId(), asked.getInitialSequence(), asked.getMaxSequence());
        }
        found.forEach(answer::onNext);
        answer.onCompleted();
    }

    @Override
    public synchronized void readHighestSequenceNr(
            ReadHighestSequenceNrRequest asked, StreamObserver<ReadHighestSequenceNrResponse> answer) {
        answer.onNext(ReadHighestSequenceNrResponse.newBuilder()
                .setToSequenceNr(stored.last(asked.getAggregateId()))
                .build());
        answer.onCompleted();
    }

    @Override
    public synchronized void getLastToken(GetLastTokenRequest asked, StreamObserver<TrackingToken> answer) {
        answer.onNext(TrackingToken.newBuilder().setToken(stored.size() - 1).build());
        answer.onCompleted();
    }

    @Override
    public StreamObserver<GetEventsRequest> listEvents(StreamObserver<EventWithToken> to) {
        return new Tracker(to);
    }

    private synchronized List<Event> from(long token, long most) {
        return stored.from(token, most);
    }

    /** Somebody who follows the events, and says how many may be sent. */
    private final class Tracker extends Coming<GetEventsRequest> {
        private final StreamObserver<EventWithToken> to;
        private long next = -1;
        private long permits;

        Tracker(StreamObserver<EventWithToken> to) {
            super(to);
            this.to = to;
        }

        @Override
        void take(GetEventsRequest asked) {
            if (next < 0) {
                next = asked.getTrackingToken();
                trackers.add(this);
            }
            permits += asked.getNumberOfPermits();
            send();
        }

        void send() {
            synchronized (to) {
                if (next < 0) {
                    return;
                }
                for (Event event : from(next, permits)) {
                    to.onNext(EventWithToken.newBuilder()
                            .setToken(next++)
                            .setEvent(event)
                            .build());
                    permits--;
                }
            }
        }

        @Override
        void end() {
            trackers.remove(this);
        }
    }
}
