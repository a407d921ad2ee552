package nextstep.command.running;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Tells each {@link Visit} which aggregate it came to, and lets it turn back when the version is not the expected one. */
final class AttentiveRepository<T> implements Repository<T> {
    private final Repository<T> repository;

    AttentiveRepository(Repository<T> repository) {
        this.repository = repository;
    }

    @Override
    public Aggregate<T> load(String id) {
        return seen(repository.load(id));
    }

    @Override
    public Aggregate<T> load(String id, @Nullable Long expectedVersion) {
        return seen(repository.load(id, expectedVersion));
    }

    @Override
    public Aggregate<T> newInstance(Callable<T> factory) throws Exception {
        return seen(repository.newInstance(factory));
    }

    @Override
    public Aggregate<T> newInstance(Callable<T> factory, Consumer<Aggregate<T>> init) throws Exception {
        return seen(repository.newInstance(factory, init));
    }

    @Override
    public Aggregate<T> loadOrCreate(String id, Callable<T> factory) throws Exception {
        return seen(repository.loadOrCreate(id, factory));
    }

    @Override
    public void send(Message<?> message, ScopeDescriptor scope) throws Exception {
        repository.send(message, scope);
    }

    @Override
    public boolean canResolve(ScopeDescriptor scope) {
        return repository.canResolve(scope);
    }

    private static <T> Aggregate<T> seen(Aggregate<T> aggregate) {
        Visit.of(CurrentUnitOfWork.get()).ifPresent(visit -> visit.to(aggregate));
        return aggregate;
    }
}
