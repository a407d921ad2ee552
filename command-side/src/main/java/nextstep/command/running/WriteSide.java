package nextstep.command.running;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import nextstep.command.Command;
import nextstep.command.known.KnownPeople;
import nextstep.command.lookups.Lookups;
import nextstep.events.log.Headers;
import nextstep.events.log.Log;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.jspecify.annotations.Nullable;

/**
 * The command bus with every aggregate behind it. No transaction manager takes part, on purpose: what a unit of work
 * records is one atomic append, made by the log itself at the commit.
 */
final class WriteSide {
    /** A stream that has grown by so many facts gets a snapshot. */
    static final int SNAPSHOT_EVERY = 100;

    /** So many streams are kept at hand. */
    private static final int STREAMS_AT_HAND = 20_000;

    private final EventStore eventStore;
    private final ParameterResolverFactory parameters;
    private final CommandBus bus = arrangedBus();
    private final CommandTargetResolver target = new StreamOfTheCommand();
    private final RecentStreams recent = new RecentStreams(STREAMS_AT_HAND);
    private final Executor behind = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Class<?>, Repository<?>> repositories = new HashMap<>();

    WriteSide(
            EventStorageEngine engine,
            AggregateTypes aggregates,
            Log log,
            Clock clock,
            Lookups lookups,
            KnownPeople people) {
        eventStore = new StandingFacts(engine, log);
        bus.registerHandlerInterceptor(this::forgetWhatIsTakenBack);
        parameters = parameters(log, clock, lookups, people);
        aggregates.types().forEach(this::subscribe);
    }

    CommandBus bus() {
        return bus;
    }

    EventStore eventStore() {
        return eventStore;
    }

    /** Reads the stream anew when it is needed next, because it was written to from elsewhere. */
    void forget(String stream) {
        recent.remove(stream);
    }

    /** Where the aggregates of this type are, for use within a unit of work. */
    @SuppressWarnings("unchecked")
    <T> Repository<T> repository(Class<T> type) {
        return (Repository<T>) Objects.requireNonNull(repositories.get(type), () -> type + " is no aggregate of ours");
    }

    /** What a decision may ask for beside its command. */
    private ParameterResolverFactory parameters(Log log, Clock clock, Lookups lookups, KnownPeople people) {
        List<Object> resources = List.of(
                new SameUnitOfWork(this),
                log,
                clock,
                lookups.recommendations(),
                lookups.initiatives(),
                lookups.numbers(),
                lookups.groups(),
                lookups.regions(),
                lookups.countries(),
                lookups.conversations(),
                lookups.plans(),
                lookups.rounds(),
                lookups.mandates(),
                people);
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(WriteSide.class),
                new SimpleResourceParameterResolverFactory(resources));
    }

    private static CommandBus arrangedBus() {
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
                new SimpleCorrelationDataProvider(Headers.KEYS.toArray(String[]::new))));
        return bus;
    }

    /** What is at hand of a stream knows more than what counts once something in it is taken back. */
    private @Nullable Object forgetWhatIsTakenBack(
            UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        if (message.getMetaData().containsKey(Headers.UNDOES) && message.getPayload() instanceof Command command) {
            unitOfWork.afterCommit(done -> forget(command.stream().value()));
        }
        return chain.proceed();
    }

    private <T> void subscribe(Class<T> type) {
        AggregateModel<T> model = AnnotatedAggregateMetaModelFactory.inspectAggregate(type, parameters);
        Repository<T> repository = new AttentiveRepository<>(EventSourcingRepository.builder(type)
                .aggregateModel(model)
                .eventStore(eventStore)
                .cache(recent)
                .snapshotTriggerDefinition(new EventCountSnapshotTriggerDefinition(snapshotter(model), SNAPSHOT_EVERY))
                .build());
        repositories.put(type, repository);
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(type)
                .aggregateModel(model)
                .repository(repository)
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
                .parameterResolverFactory(parameters)
                .build();
    }
}
