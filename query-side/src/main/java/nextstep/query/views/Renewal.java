package nextstep.query.views;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nextstep.events.log.Log;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes another edition of the views while the one that is there serves on: folded in a thread of its own, compared with the other
 * row by row, brought to the same position by the projector, which then lets it take the place of the other. Killed at any point
 * it leaves what was there.
 */
final class Renewal {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
    private static final int ALL = 10_000_000;
    private static final long AFTER_FAILURE = Duration.ofMinutes(1).toNanos();

    private final Log log;
    private final ViewDatabase live;
    private final List<Projection> projections;
    private final Runnable ready;
    private final Consumer<Renewed> compared;
    private long failedAt = System.nanoTime() - AFTER_FAILURE;
    private @Nullable Thread making;
    private @Nullable ViewDatabase made;
    private volatile @Nullable String trouble;

    /**
     * Is ready to begin.
     *
     * @param ready hears that an edition is made
     * @param compared hears how it differs from the one whose place it will take
     */
    Renewal(Log log, ViewDatabase live, List<Projection> projections, Runnable ready, Consumer<Renewed> compared) {
        this.log = log;
        this.live = live;
        this.projections = projections;
        this.ready = ready;
        this.compared = compared;
    }

    /** Begins, and says so; not where it goes on already or has just failed. */
    synchronized boolean begin() {
        if (making != null || made != null || System.nanoTime() - failedAt < AFTER_FAILURE) {
            return false;
        }
        LOG.info("The views are made anew beside those that are read");
        making = Thread.ofPlatform().name("views-renewal").daemon().start(this::make);
        return true;
    }

    /** Whether an edition is being made, or waits to take its place. */
    synchronized boolean isRunning() {
        return making != null || made != null;
    }

    /** Why the last one did not take the place of the other; empty where it did. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    private void make() {
        @Nullable ViewDatabase next = null;
        try {
            next = live.beside();
            List<Stopped> stopped = foldUpTo(log.size() - 1, next);
            Renewed renewed = new Replacement(live, next, projections).compared();
            if (!stopped.isEmpty() && !renewed.suppressed()) {
                throw new IllegalStateException("Some could not be folded: " + stopped);
            }
            say(renewed);
            compared.accept(renewed);
            finish(next);
        } catch (RuntimeException e) { // the site goes on with what it has; it is tried again
            LOG.error("The views could not be made anew", e);
            give(next, e);
        }
    }

    private static void say(Renewed renewed) {
        if (!renewed.unexplained().isEmpty()) {
            LOG.error(
                    "The views made anew differ from those that were read in {} rows, and nothing explains it",
                    renewed.unexplained().size());
        }
    }

    /** Leaves those out that could not go on, and says which. */
    private List<Stopped> foldUpTo(long position, ViewDatabase next) {
        Projector projector = new Projector(new LogUpTo(log, position + 1), next, projections, ALL);
        projector.catchUp();
        return projector.stopped();
    }

    private synchronized void give(@Nullable ViewDatabase next, RuntimeException reason) {
        trouble = reason.toString();
        failedAt = System.nanoTime();
        making = null;
        made = null;
        if (next != null) {
            next.close();
        }
    }

    private synchronized void finish(ViewDatabase next) {
        made = next;
        making = null;
        ready.run();
    }

    synchronized boolean isReady() {
        return made != null;
    }

    /**
     * Brings the new edition to the position of the other and puts it in its place. Called while nothing is folded. Where that does
     * not succeed the other stays, the new one is given up, and another can be begun after a while.
     */
    synchronized void takePlace(long position, boolean forGood) {
        ViewDatabase next = made;
        if (next == null) {
            return;
        }
        try {
            foldUpTo(position, next);
            live.become(next, position, forGood);
        } catch (RuntimeException e) {
            give(next, e);
            throw e;
        }
        made = null;
        trouble = null;
        LOG.info("The views made anew are read from position {} on", position);
    }
}
