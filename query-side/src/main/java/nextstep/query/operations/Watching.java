package nextstep.query.operations;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import nextstep.events.log.Log;
import nextstep.query.history.sealing.Sealer;
import nextstep.query.views.Projector;
import org.springframework.stereotype.Component;

/** Looks at how this process is. */
@Component
final class Watching {
    private final Projector projector;
    private final Log log;
    private final Sealer sealer;

    Watching(Projector projector, Log log, Sealer sealer) {
        this.projector = projector;
        this.log = log;
        this.sealer = sealer;
    }

    Condition now() {
        long position = projector.position(); // before the log's size, so that nothing is ever less than nothing behind
        long events = log.size();
        List<Condition.StoppedView> stopped =
                projector.stopped().stream().map(Condition.StoppedView::of).toList();
        String sealTrouble = sealer.trouble().orElse(null);
        return new Condition(
                !projector.isError() && projector.isRunning() && projector.hasCaughtUp() && sealTrouble == null,
                new Condition.Running(
                        ProcessHandle.current().pid(),
                        Instant.ofEpochMilli(
                                ManagementFactory.getRuntimeMXBean().getStartTime())),
                new Condition.Log(events, sealTrouble),
                new Condition.Views(
                        position,
                        events - 1 - position,
                        projector.hasCaughtUp(),
                        projector.isOutdated(),
                        projector.trouble().orElse(null)),
                stopped);
    }
}
