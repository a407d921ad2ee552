package nextstep.query.views;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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
    private final WhileRenewing heard;
    private final AtomicReference<Step> step = new AtomicReference<>(Step.NONE);
    private volatile long failedAt = System.nanoTime() - AFTER_FAILURE;
    private volatile @Nullable ViewDatabase made;

    /** How far it is. Whoever asks is answered at once, however long a step takes. */
    private enum Step {
        NONE,
        MAKING,
        /** The new edition waits to take the place of the other, or is just doing so. */
        MADE
    }

    /**
     * Is ready to begin.
     *
     * @param ready hears that an edition is made
     * @param heard hears how it goes
     */
    Renewal(Log log, ViewDatabase live, List<Projection> projections, Runnable ready, WhileRenewing heard) {
        this.log = log;
        this.live = live;
        this.projections = projections;
        this.ready = ready;
        this.heard = heard;
    }

    /** Begins, and says so; not where it goes on already or has just failed. */
    boolean begin() {
        if (System.nanoTime() - failedAt < AFTER_FAILURE || !step.compareAndSet(Step.NONE, Step.MAKING)) {
            return false;
        }
        LOG.info("The views are made anew beside those that are read");
        Thread.ofPlatform().name("views-renewal").daemon().start(this::make);
        return true;
    }

    /** Whether an edition is being made, or waits to take its place. */
    boolean isRunning() {
        return step.get() != Step.NONE;
    }

    private void make() {
        @Nullable ViewDatabase next = null;
        Unrenewed failing = Unrenewed.FAILED;
        try {
            heard.begins();
            next = live.beside();
            List<Stopped> stopped = foldUpTo(log.size() - 1, next);
            Renewed renewed = new Replacement(log, live, next, projections).compared();
            if (!stopped.isEmpty() && !renewed.suppressed()) {
                failing = Unrenewed.NOT_FOLDED;
                throw new IllegalStateException("Some could not be folded: " + stopped);
            }
            say(renewed);
            heard.compared(renewed);
            made = next;
            step.set(Step.MADE);
            ready.run();
        } catch (RuntimeException
                | Error e) { // also without memory the site goes on with what it has; it is tried again
            LOG.error("The views could not be made anew", e);
            give(next, failing, e);
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

    private void give(@Nullable ViewDatabase next, Unrenewed why, Throwable reason) {
        made = null;
        failedAt = System.nanoTime();
        try {
            if (next != null) {
                next.close();
            }
            heard.fails(why, reason.toString());
        } catch (RuntimeException e) {
            LOG.error("Nobody could be told that the views were not made anew", e);
        } finally {
            step.set(Step.NONE);
        }
    }

    boolean isReady() {
        return step.get() == Step.MADE;
    }

    /**
     * Brings the new edition to the position of the other and puts it in its place. Called while nothing is folded. Where that does
     * not succeed the other stays, the new one is given up, and another can be begun after a while.
     */
    void takePlace(long position, boolean forGood) {
        ViewDatabase next = made;
        if (next == null) {
            return;
        }
        try {
            foldUpTo(position, next);
            live.become(next, position, forGood);
        } catch (RuntimeException | Error e) {
            give(next, Unrenewed.NOT_IN_PLACE, e);
            throw e;
        }
        made = null;
        LOG.info("The views made anew are read from position {} on", position);
        try {
            heard.ends();
        } finally {
            step.set(Step.NONE);
        }
    }
}
