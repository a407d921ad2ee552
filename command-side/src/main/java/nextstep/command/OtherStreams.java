package nextstep.command;

import java.util.function.Consumer;
import java.util.function.Supplier;
import nextstep.events.StreamId;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Lets what is decided in one stream be decided in another, too, in the same {@link UnitOfWork}: the facts of both are
 * recorded or none.
 */
public interface OtherStreams {

    /**
     * Asks the aggregate of that stream, an empty one where there is none yet. What it refuses is refused as a whole.
     *
     * @throws Exception whatever the decision throws
     */
    <T> void decide(Class<T> aggregate, StreamId stream, Supplier<T> empty, Consumer<T> decision) throws Exception;
}
