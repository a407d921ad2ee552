package nextstep.query.history.publishing;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;
import nextstep.events.operations.OperationId;
import nextstep.query.history.sealing.SealStore;
import nextstep.query.history.sealing.SelfCheckResults;
import nextstep.query.views.Comparison;
import nextstep.query.views.Projector;
import nextstep.query.views.ViewDatabase;
import nextstep.web.Stores;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Folds the log again from its first fact and compares every row there ever was with the views that are read. On demand; those
 * serve on meanwhile.
 */
@Component
final class SelfCheck {
    private static final Logger LOG = LoggerFactory.getLogger(SelfCheck.class);

    private final Log log;
    private final ViewDatabase live;
    private final Projector projector;
    private final SelfCheckResults results;
    private final Clock clock;
    private final FoldedAgain scratch;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile @Nullable String trouble;

    SelfCheck(Log log, ViewDatabase live, Projector projector, SealStore seals, Stores stores, Clock clock)
            throws IOException {
        this.log = log;
        this.live = live;
        this.projector = projector;
        this.results = new SelfCheckResults(seals);
        this.clock = clock;
        this.scratch = new FoldedAgain(stores.file(FoldedAgain.FOLDER));
        scratch.sweep();
    }

    /** The views still hold a text that was suppressed, until those without it are made: they would be found to differ. */
    boolean hasToWait() {
        return projector.isOutdated();
    }

    /** Begins one behind; whether none goes on already. */
    boolean begin() {
        if (!running.compareAndSet(false, true)) {
            return false;
        }
        Thread.ofPlatform().name("self-check").daemon().start(this::check);
        return true;
    }

    boolean isRunning() {
        return running.get();
    }

    /** Why the last attempt came to no result; empty where it did. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    Optional<SelfCheckResults.Result> last() {
        return results.last();
    }

    /** When one was last asked for that has not come to a result since; empty where none is awaited. */
    Optional<Instant> awaitedSince() {
        long known = last().map(SelfCheckResults.Result::position).orElse(-1L);
        return log.readStream(OperationId.SELF_CHECK.value(), 0).stream()
                .filter(asked -> asked.position() > known)
                .map(Recorded::recordedAt)
                .reduce((earlier, later) -> later);
    }

    private void check() {
        try {
            Instant start = clock.instant();
            Comparison comparison = scratch.compare(log, live);
            if (projector.isOutdated()) {
                trouble = "A text was suppressed meanwhile, and the views are being made anew without it.";
            } else {
                results.keep(result(comparison, start));
                trouble = null;
            }
        } catch (IOException | RuntimeException e) { // it is told, and the next one has a chance
            trouble = e.toString();
            LOG.error("The self-check came to no result", e);
        } finally {
            running.set(false);
        }
    }

    private SelfCheckResults.Result result(Comparison comparison, Instant start) {
        Instant end = clock.instant();
        List<Differing> differing =
                comparison.differences().stream().map(Differing::of).toList();
        if (!differing.isEmpty()) {
            LOG.error("The views differ from what the log says in {} rows: {}", differing.size(), differing);
        }
        return new SelfCheckResults.Result(
                comparison.position(),
                end,
                Duration.between(start, end).toMillis(),
                comparison.rows(),
                Differing.written(differing));
    }

    /** Begins to make all views anew beside those that are read, which give way in the end; whether it does. */
    boolean renew() {
        return projector.renew();
    }

    boolean isRenewing() {
        return projector.isRenewing();
    }

    /** Why the views made anew last did not take the place of the others; empty where they did. */
    Optional<String> renewalTrouble() {
        return projector.renewalTrouble();
    }
}
