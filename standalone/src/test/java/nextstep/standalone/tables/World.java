package nextstep.standalone.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nextstep.events.coordination.RoleEvent;
import nextstep.events.groups.GroupEvent.GroupDerecognised;
import nextstep.events.groups.GroupEvent.GroupDissolved;
import nextstep.events.implementation.PlanEvent;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.events.log.LogStorageEngine;
import nextstep.events.log.Recorded;
import nextstep.events.priorities.PrioritiesEvent;
import nextstep.events.priorities.RoundEvent.RoundClosed;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What has to be there before tables are brought in: the catalogue, regions, groups that stand, open rounds. */
final class World {
    private static final int PAGE = 1000;

    private final LogStorageEngine engine;
    private final Map<String, Long> sequences = new HashMap<>();

    private World(LogStorageEngine engine) {
        this.engine = engine;
    }

    /** Puts the world of one log into the empty log of a folder, without what anybody does in it. */
    static void copy(EventLog from, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (EventLog to =
                EventLog.open(new LogSettings("jdbc:sqlite:" + folder.resolve("log.db"), "", "", Clock.systemUTC()))) {
            World world = new World(new LogStorageEngine(to));
            for (long position = 0; position < from.size(); position += PAGE) {
                world.append(from.read(position, PAGE));
            }
        }
    }

    private void append(List<Recorded> page) {
        List<DomainEventMessage<?>> world = page.stream()
                .filter(it -> !isDone(it))
                .<DomainEventMessage<?>>map(
                        it -> new GenericDomainEventMessage<>("", it.stream(), next(it.stream()), it.fact()))
                .toList();
        UnitOfWork<Message<?>> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        unitOfWork.execute(() -> engine.appendEvents(world));
    }

    private long next(String stream) {
        return sequences.merge(stream, 0L, (before, first) -> before + 1);
    }

    private static boolean isDone(Recorded it) {
        return it.fact() instanceof PlanEvent
                || it.fact() instanceof RoleEvent
                || it.fact() instanceof PrioritiesEvent
                || it.fact() instanceof RoundClosed
                || it.fact() instanceof GroupDerecognised
                || it.fact() instanceof GroupDissolved;
    }
}
