package nextstep.query.history.selfcheck;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nextstep.events.operations.OperationEvent;
import nextstep.events.operations.OperationEvent.BackupMade;
import nextstep.events.operations.OperationEvent.HistoryMoved;
import nextstep.events.operations.OperationEvent.HistoryRestored;
import nextstep.events.operations.OperationEvent.NewViewsAsked;
import nextstep.events.operations.OperationEvent.SelfCheckAsked;
import nextstep.events.operations.OperationEvent.StoppedViewsRetried;
import nextstep.query.views.Projector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does what an operator asked for, once the log says so: in the process that folds, whichever took the request. */
@Component
final class WhenAsked {
    private static final Logger LOG = LoggerFactory.getLogger(WhenAsked.class);
    private static final long BETWEEN_LOOKS = Duration.ofMillis(200).toNanos();
    private static final long PATIENCE = Duration.ofMinutes(10).toNanos();

    private final Projector projector;
    private final SelfCheck check;

    WhenAsked(Projector projector, SelfCheck check) {
        this.projector = projector;
        this.check = check;
        projector.onAsked(this::doAsAsked);
    }

    private void doAsAsked(OperationEvent asked) {
        switch (asked) {
            case SelfCheckAsked e -> soon(e, () -> !check.hasToWait() && check.begin());
            case NewViewsAsked e -> soon(e, projector::renew);
            case StoppedViewsRetried e -> projector.retry();
            case BackupMade e -> {}
            case HistoryRestored e -> {}
            case HistoryMoved e -> {}
        }
    }

    /** Once another of its kind has come to its end. */
    private static void soon(OperationEvent asked, BooleanSupplier begins) {
        Thread.ofVirtual().name("when-asked").start(() -> {
            long start = System.nanoTime();
            while (!begins.getAsBoolean()) {
                if (System.nanoTime() - start > PATIENCE) {
                    LOG.error("What was asked for did not begin within ten minutes: {}", asked);
                    return;
                }
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
        });
    }
}
