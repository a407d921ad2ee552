package nextstep.events.log;

import nextstep.events.Fact;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Facts of the log as Axon's messages. */
final class Messages {
    private Messages() {}

    static DomainEventMessage<Fact> message(Recorded recorded) {
        String stream = recorded.stream();
        return new GenericDomainEventMessage<>(
                stream.substring(0, Math.max(0, stream.indexOf(':'))),
                stream,
                recorded.sequence(),
                recorded.fact(),
                recorded.headers().entries(),
                recorded.id(),
                recorded.recordedAt());
    }

    static TrackedEventMessage<?> tracked(Recorded recorded) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(recorded.position()), message(recorded));
    }
}
