package nextstep.command.running;

import java.util.function.Consumer;
import java.util.function.Supplier;
import nextstep.command.OtherStreams;
import nextstep.events.StreamId;

/** Turns to other aggregates in the unit of work that is under way. */
record SameUnitOfWork(WriteSide writeSide) implements OtherStreams {
    @Override
    public <T> void decide(Class<T> aggregate, StreamId stream, Supplier<T> empty, Consumer<T> decision)
            throws Exception {
        writeSide.repository(aggregate).loadOrCreate(stream.value(), empty::get).execute(decision);
    }
}
