package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All that one root unit of work decides is recorded at once or not at all. */
abstract class UnitOfWorkContract extends OpenLog {
    private EventStore store;

    @BeforeEach
    void openStore() {
        store = EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @Test
    void recordsNestedUnitsInOneAppend() {
        Receipt receipt = new Receipt();
        AtomicReference<Long> sizeBeforeTheEnd = new AtomicReference<>();
        inUnit(() -> {
            receipt.of(CurrentUnitOfWork.get());
            inUnit(() -> store.publish(Some.region("A", 2)));
            inUnit(() -> store.publish(Some.regionDefined("B")));
            store.publish(Some.regionDefined("C"));
            sizeBeforeTheEnd.set(log.size());
        });

        assertThat(sizeBeforeTheEnd).hasValue(0L);
        assertThat(log.transactions()).isEqualTo(1);
        Appended appended = receipt.appended().orElseThrow();
        assertThat(appended.first()).isZero();
        assertThat(appended.last()).isEqualTo(3);
        assertThat(appended.lastSequences())
                .containsEntry("region:A", 1L)
                .containsEntry("region:B", 0L)
                .containsEntry("region:C", 0L);
    }

    @Test
    void tellsThePositionsBeforeAnythingIsAcknowledged() {
        AtomicReference<Appended> seen = new AtomicReference<>();
        inUnit(() -> {
            CurrentUnitOfWork.get().afterCommit(unit -> seen.set(unit.getResource(Appended.RESOURCE)));
            store.publish(Some.regionDefined("A"));
        });

        assertThat(seen.get().last()).isZero();
    }

    @Test
    void recordsNothingOfAUnitThatFails() {
        assertThatThrownBy(() -> inUnit(() -> {
                    inUnit(() -> store.publish(Some.regionDefined("A")));
                    store.publish(Some.regionDefined("B"));
                    throw new IllegalStateException("the last line of the file is wrong");
                }))
                .hasMessageContaining("last line");

        assertThat(log.size()).isZero();
    }

    @Test
    void recordsNothingOfANestedUnitThatFailsWhileItsParentGoesOn() {
        inUnit(() -> {
            store.publish(Some.regionDefined("A"));
            assertThatThrownBy(() -> inUnit(() -> {
                        store.publish(Some.regionDefined("B"));
                        throw new IllegalStateException("this one is wrong");
                    }))
                    .hasMessageContaining("wrong");
        });

        assertThat(log.read(0, 10)).extracting(Recorded::stream).containsExactly("region:A");
    }

    @Test
    void recordsNothingOfAUnitWithAConflict() {
        engine.appendEvents(Some.regionDefined("A"));

        assertThatThrownBy(() -> inUnit(() -> {
                    inUnit(() -> store.publish(Some.regionDefined("B")));
                    inUnit(() -> store.publish(Some.regionDefined("A")));
                }))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(log.size()).isEqualTo(1);
    }

    @Test
    void forgetsTheCachedStateOfAStreamWithAConflict() {
        Cache cache = new WeakReferenceCache();
        List<Object> held = new ArrayList<>(); // so that no collection of garbage empties the cache meanwhile
        cache.registerCacheEntryListener(new Cache.EntryListenerAdapter() {
            @Override
            public void onEntryCreated(Object key, Object value) {
                held.add(value);
            }
        });
        Repository<Counter> repository = EventSourcingRepository.builder(Counter.class)
                .eventStore(store)
                .cache(cache)
                .build();
        engine.appendEvents(Some.regionDefined("A"));
        inUnit(() -> repository.load("region:A").execute(Counter::rename));
        assertThat(held).hasSize(1);
        assertThat(cache.containsKey("region:A")).isTrue();

        engine.appendEvents(Some.regionRenamed("A", 2)); // another process is faster
        assertThatThrownBy(() -> inUnit(() -> repository.load("region:A").execute(Counter::rename)))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(cache.containsKey("region:A")).isFalse();
        inUnit(() -> repository.load("region:A").execute(Counter::rename));
        assertThat(log.readStream("region:A", 0)).hasSize(4);
    }

    private static void inUnit(Runnable work) {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("command"));
        unit.execute(work);
    }
}
