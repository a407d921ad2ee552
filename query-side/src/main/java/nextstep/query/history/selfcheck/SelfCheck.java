package nextstep.query.history.selfcheck;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nextstep.events.log.Log;
import nextstep.query.views.Comparison;
import nextstep.query.views.Projections;
import nextstep.query.views.Projector;
import nextstep.query.views.ViewDatabase;
import nextstep.web.Stores;
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
    private final Doings doings;
    private final Clock clock;
    private final FoldedAgain scratch;
    private final AtomicBoolean running = new AtomicBoolean();

    SelfCheck(
            Log log,
            ViewDatabase live,
            Projections projections,
            Projector projector,
            Doings doings,
            Stores stores,
            Clock clock)
            throws IOException {
        this.log = log;
        this.live = live;
        this.projector = projector;
        this.doings = doings;
        this.clock = clock;
        this.scratch = new FoldedAgain(stores.file(FoldedAgain.FOLDER), projections);
        scratch.sweep();
    }

    /** The views still hold a text that was suppressed, until those without it are made: they would be found to differ. */
    boolean hasToWait() {
        return projector.isOutdated();
    }

    /** Begins one behind; whether none goes on already in this process. */
    boolean begin() {
        if (!running.compareAndSet(false, true)) {
            return false;
        }
        Thread.ofPlatform().name("self-check").daemon().start(this::check);
        return true;
    }

    private void check() {
        Underway underway = doings.underway(Undertaking.SELF_CHECK);
        try {
            underway.begins(log.size() - 1);
            Instant start = clock.instant();
            Comparison comparison = scratch.compare(log, live);
            if (projector.isOutdated()) {
                underway.fails(Trouble.SUPPRESSED_MEANWHILE, "");
            } else {
                doings.results().keep(Undertaking.SELF_CHECK, result(comparison, start));
                underway.ends();
            }
        } catch (IOException | RuntimeException e) { // it is told, and the next one has a chance
            LOG.error("The self-check came to no result", e);
            underway.fails(Trouble.FAILED, e.toString());
        } finally {
            running.set(false);
        }
    }

    private ComparisonResults.Result result(Comparison comparison, Instant start) {
        Instant end = clock.instant();
        List<Differing> differing =
                comparison.differences().stream().map(Differing::of).toList();
        if (!differing.isEmpty()) {
            LOG.error("The views differ from what the log says in {} rows: {}", differing.size(), differing);
        }
        return new ComparisonResults.Result(
                comparison.position(),
                end,
                Duration.between(start, end).toMillis(),
                comparison.rows(),
                differing,
                0,
                List.of(),
                false);
    }
}
