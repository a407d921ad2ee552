package nextstep.command.running;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import nextstep.events.log.Headers;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;

/**
 * Builds the command bus with every aggregate behind it. No transaction manager takes part, on purpose: what a unit of
 * work records is one atomic append, made by the log itself at the commit.
 */
final class WriteSide {
    /** A stream that has grown by so many facts gets a snapshot. */
    static final int SNAPSHOT_EVERY = 100;

    /** So many streams are kept at hand. */
    private static final int STREAMS_AT_HAND = 20_000;

    private final ParameterResolverFactory parameters;
    private final EventStore eventStore;
    private final CommandBus bus;
    private final CommandTargetResolver target = new StreamOfTheCommand();
    private final RecentStreams recent = new RecentStreams(STREAMS_AT_HAND);
    private final Executor behind = Executors.newVirtualThreadPerTaskExecutor();

    private WriteSide(EventStorageEngine engine, ParameterResolverFactory parameters) {
        this.parameters = parameters;
        this.eventStore = EmbeddedEventStore.builder().storageEngine(engine).build();
        this.bus = bus();
    }

    /** The bus over this engine, with these aggregates. */
    static CommandBus over(EventStorageEngine engine, ParameterResolverFactory parameters, List<Class<?>> aggregates) {
        WriteSide writeSide = new WriteSide(engine, parameters);
        aggregates.forEach(writeSide::subscribe);
        return writeSide.bus;
    }

    private static CommandBus bus() {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .build();
        bus.registerHandlerInterceptor((unitOfWork, chain) -> {
            CommandMessage<?> command = unitOfWork.getMessage();
            if (command.getMetaData().get(BusDecisions.VISIT) instanceof Visit visit) {
                visit.begin(unitOfWork);
            }
            return chain.proceed();
        });
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(
                new SimpleCorrelationDataProvider(Headers.BY, Headers.COMMAND, Headers.REQUEST)));
        return bus;
    }

    private <T> void subscribe(Class<T> type) {
        AggregateModel<T> model = AnnotatedAggregateMetaModelFactory.inspectAggregate(type, parameters);
        EventSourcingRepository<T> repository = EventSourcingRepository.builder(type)
                .aggregateModel(model)
                .eventStore(eventStore)
                .cache(recent)
                .snapshotTriggerDefinition(new EventCountSnapshotTriggerDefinition(snapshotter(model), SNAPSHOT_EVERY))
                .build();
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(type)
                .aggregateModel(model)
                .repository(new AttentiveRepository<>(repository))
                .commandTargetResolver(target)
                .build()
                .subscribe(bus);
    }

    private <T> Snapshotter snapshotter(AggregateModel<T> model) {
        return AggregateSnapshotter.builder()
                .eventStore(eventStore)
                .executor(behind)
                .transactionManager(NoTransactionManager.instance())
                .aggregateFactories(new GenericAggregateFactory<>(model))
                .build();
    }
}
