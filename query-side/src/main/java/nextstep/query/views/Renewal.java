package nextstep.query.views;

import java.time.Duration;
import java.util.List;
import nextstep.events.log.Log;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes another edition of the views while the one that is there serves on: folded in a thread of its own, brought to the same
 * position by the projector, which then lets it take the place of the other. Killed at any point it leaves what was there.
 */
final class Renewal {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
    private static final int ALL = 10_000_000;
    private static final long AFTER_FAILURE = Duration.ofMinutes(1).toNanos();

    private final Log log;
    private final ViewDatabase live;
    private final List<Projection> projections;
    private final Runnable ready;
    private long failedAt = System.nanoTime() - AFTER_FAILURE;
    private @Nullable Thread making;
    private @Nullable ViewDatabase made;

    /** @param ready hears that an edition is made */
    Renewal(Log log, ViewDatabase live, List<Projection> projections, Runnable ready) {
        this.log = log;
        this.live = live;
        this.projections = projections;
        this.ready = ready;
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

    private void make() {
        @Nullable ViewDatabase next = null;
        try {
            next = live.beside();
            foldUpTo(log.size() - 1, next);
            finish(next);
        } catch (RuntimeException e) { // the site goes on with what it has; it is tried again
            LOG.error("The views could not be made anew", e);
            if (next != null) {
                next.close();
            }
            failed();
        }
    }

    private void foldUpTo(long position, ViewDatabase next) {
        new Projector(new LogUpTo(log, position + 1), next, projections, ALL).catchUp();
    }

    private synchronized void failed() {
        failedAt = System.nanoTime();
        making = null;
    }

    private synchronized void finish(ViewDatabase next) {
        made = next;
        making = null;
        ready.run();
    }

    synchronized boolean isReady() {
        return made != null;
    }

    /** Brings the new edition to the position of the other and puts it in its place. Called while nothing is folded. */
    synchronized void takePlace(long position, boolean forGood) {
        ViewDatabase next = made;
        made = null;
        if (next != null) {
            foldUpTo(position, next);
            live.become(next, forGood);
            LOG.info("The views made anew are read from position {} on", position);
        }
    }
}
