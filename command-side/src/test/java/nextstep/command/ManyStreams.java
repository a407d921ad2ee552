package nextstep.command;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nextstep.events.Fact;
import nextstep.events.StreamId;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Aggregates of some types over one store in memory, for stories that happen in several streams. */
public final class ManyStreams {
    private final InMemoryEventStorageEngine store = new InMemoryEventStorageEngine();
    private final Configuration configuration;

    private ManyStreams(Class<?>... types) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(c -> store)
                .configureTransactionManager(c -> NoTransactionManager.instance())
                .registerComponent(OtherStreams.class, Repositories::new);
        register(configurer, Clock.class, SmallWorld.CLOCK);
        SmallWorld.resources().forEach((type, resource) -> register(configurer, type, resource));
        for (Class<?> type : types) {
            configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(type)
                    .configureCommandTargetResolver(c -> message -> new VersionedAggregateIdentifier(
                            (Object) ((Command) message.getPayload()).stream().value(), null)));
        }
        configuration = configurer.start();
    }

    public static ManyStreams of(Class<?>... types) {
        return new ManyStreams(types);
    }

    /** Sends a command and throws what it throws. */
    public void send(Command command) {
        configuration.commandGateway().sendAndWait(command);
    }

    public int size() {
        return facts().size();
    }

    public List<Fact> last(int most) {
        List<Fact> facts = facts();
        return facts.subList(facts.size() - most, facts.size());
    }

    public List<Fact> facts() {
        return store.readEvents(null, false)
                .map(EventMessage::getPayload)
                .map(Fact.class::cast)
                .toList();
    }

    private static <T> void register(Configurer configurer, Class<T> type, Object resource) {
        configurer.registerComponent(type, c -> type.cast(resource));
    }

    private record Repositories(Configuration configuration) implements OtherStreams {
        @Override
        public <T> void decide(Class<T> aggregate, StreamId stream, Supplier<T> empty, Consumer<T> decision)
                throws Exception {
            configuration
                    .repository(aggregate)
                    .loadOrCreate(stream.value(), empty::get)
                    .execute(decision);
        }
    }
}
