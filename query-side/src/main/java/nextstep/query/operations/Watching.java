package nextstep.query.operations;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import nextstep.events.log.Log;
import nextstep.query.history.sealing.Sealer;
import nextstep.query.history.selfcheck.Doings;
import nextstep.query.views.Projector;
import nextstep.web.operations.FailedImports;
import nextstep.web.operations.ProcessSeen;
import nextstep.web.people.Accounts;
import org.springframework.stereotype.Component;

/** Looks at how the tracker is. */
@Component
final class Watching {
    private final Projector projector;
    private final Log log;
    private final Sealer sealer;
    private final Doings doings;
    private final Fleet fleet;
    private final FailedImports imports;
    private final Accounts accounts;

    Watching(
            Projector projector,
            Log log,
            Sealer sealer,
            Doings doings,
            Fleet fleet,
            FailedImports imports,
            Accounts accounts) {
        this.projector = projector;
        this.log = log;
        this.sealer = sealer;
        this.doings = doings;
        this.fleet = fleet;
        this.imports = imports;
        this.accounts = accounts;
    }

    Condition now() {
        long position = projector.position(); // before the log's size, so that nothing is ever less than nothing behind
        long events = log.size();
        List<ProcessSeen> all = fleet.all();
        List<Condition.Colleague> processes = fleet.shown(all);
        List<Condition.StoppedView> stopped = fleet.stopped(all);
        String sealTrouble = sealer.trouble().orElse(null);
        Condition.Beside selfCheck = Condition.Beside.of(doings.selfCheck());
        Condition.Beside renewal = Condition.Beside.of(doings.renewal());
        boolean viewsWell = !projector.isError() && projector.isRunning() && projector.hasCaughtUp();
        return new Condition(
                viewsWell
                        && sealTrouble == null
                        && stopped.isEmpty()
                        && selfCheck.trouble() == null
                        && renewal.trouble() == null
                        && !Boolean.FALSE.equals(selfCheck.alike())
                        && processes.stream().noneMatch(Condition.Colleague::silent),
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
                selfCheck,
                renewal,
                stopped,
                processes,
                failed());
    }

    private List<Condition.Failed> failed() {
        return imports.last().stream()
                .map(one -> Condition.Failed.of(one, accounts.nameOf(one.by()).orElse(null)))
                .toList();
    }
}
