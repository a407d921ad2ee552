package nextstep.command.running;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.Decisions;
import nextstep.command.lookups.Lookups;
import nextstep.events.Fact;
import nextstep.events.StreamId;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.events.log.LogStorageEngine;
import nextstep.events.log.Recorded;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Two command sides on one log, each with its own cache; of one it is told what happens just before it appends. */
final class TwoCommandSides implements AutoCloseable {
    private final Deque<Runnable> meanwhile = new ArrayDeque<>();
    private final EventLog log;
    private final Decisions here;
    private final Decisions there;

    TwoCommandSides(Path data) {
        log = EventLog.open(new LogSettings("jdbc:sqlite:" + data.resolve("log.db"), "", "", Clock.systemUTC()));
        LogStorageEngine engine = new LogStorageEngine(log);
        here = commandSide(interrupted(engine));
        there = commandSide(engine);
    }

    Decisions here() {
        return here;
    }

    void ask(Command command) {
        here.decide(command, Asked.byTheTracker("test"));
    }

    void askThere(Command command) {
        there.decide(command, Asked.byTheTracker("test"));
    }

    /** Asked at the other side when this one is about to append. */
    void meanwhileThere(Command command) {
        meanwhile.add(() -> askThere(command));
    }

    @Override
    public void close() {
        log.close();
    }

    void record(StreamId stream, Fact fact) {
        new LogStorageEngine(log).appendEvents(new GenericDomainEventMessage<>("", stream.value(), 0, fact));
    }

    <F extends Fact> List<F> facts(Class<F> type) {
        return log.read(0, 100).stream()
                .map(Recorded::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private Decisions commandSide(EventStorageEngine engine) {
        AggregateTypes types =
                new AggregateTypes(Stream.of("catalogue.Recommendation", "coordination.Role", "mandates.Mandate")
                        .<Class<?>>map(TwoCommandSides::aggregate)
                        .toList());
        return new BusDecisions(
                new WriteSide(engine, types, log, Clock.systemUTC(), Lookups.over(log), person -> true), log);
    }

    private static Class<?> aggregate(String name) {
        try {
            return Class.forName("nextstep.command." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Lets what happens meanwhile happen, each once, just before something is appended. */
    private EventStorageEngine interrupted(EventStorageEngine engine) {
        return (EventStorageEngine) Proxy.newProxyInstance(
                EventStorageEngine.class.getClassLoader(),
                new Class<?>[] {EventStorageEngine.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("appendEvents") && !meanwhile.isEmpty()) {
                        Thread.ofPlatform().start(meanwhile.poll()).join();
                    }
                    try {
                        return method.invoke(engine, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
