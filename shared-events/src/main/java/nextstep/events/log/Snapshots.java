package nextstep.events.log;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * States of streams, to load long ones faster. They are outside the log and nothing depends on them: what cannot be
 * stored or read is as if it were not there.
 */
interface Snapshots extends AutoCloseable {
    /** Keeps a state, unless a later one is there. */
    void store(DomainEventMessage<?> snapshot);

    /** The latest state kept of a stream. */
    Optional<DomainEventMessage<?>> read(String stream);

    /** Keeps nothing of a stream any more. */
    void forget(String stream);

    @Override
    void close();
}
