package nextstep.query.views;

import java.sql.SQLException;
import java.util.Optional;
import nextstep.events.log.Log;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A projection at a position of its own: new and catching up with the others, or stopped at a fact it cannot fold. */
final class Straggler {
    private static final Logger LOG = LoggerFactory.getLogger(Straggler.class);

    private final Fold fold;
    private final Lane lane;
    private @Nullable ProjectionFailed failure;

    Straggler(Fold fold, Log log, ViewStore store, long position, int most) throws SQLException {
        this.fold = fold;
        this.lane = new Lane(log, position);
        lane.add(fold);
        lane.reset(store, position, most);
    }

    Fold fold() {
        return fold;
    }

    long position() {
        return lane.position();
    }

    boolean isStopped() {
        return failure != null;
    }

    Optional<Stopped> stopped() {
        return Optional.ofNullable(failure)
                .map(failed -> new Stopped(fold.name(), lane.position(), String.valueOf(failed.getCause())));
    }

    /** Forgets why it stopped, and begins again with what is stored. */
    void retry(ViewStore store, int most) throws SQLException {
        if (failure != null) {
            lane.reset(store, lane.position(), most);
            failure = null;
        }
    }

    /** Goes on by a batch, not beyond the others. */
    void advance(Log log, ViewStore store, long others, int batch, int most) throws SQLException {
        long before = lane.position();
        try {
            foldAndStore(log, store, Math.min(before + batch, others));
        } catch (ProjectionFailed e) {
            lane.reset(store, before, most);
            stopBefore(e, log, store);
        }
    }

    private void foldAndStore(Log log, ViewStore store, long upTo) throws ProjectionFailed, SQLException {
        while (lane.position() < upTo) {
            lane.fold(log.read(lane.position() + 1, (int) Math.min(Folding.PAGE, upTo - lane.position())));
        }
        if (lane.gathered() > 0) {
            store.write(lane.take(fold.name()));
        }
    }

    private void stopBefore(ProjectionFailed e, Log log, ViewStore store) throws SQLException {
        try {
            foldAndStore(log, store, e.position() - 1);
        } catch (ProjectionFailed again) {
            throw new IllegalStateException("a projection folded these facts a moment ago and now does not", again);
        }
        failure = e;
        LOG.error("The projection {} stopped before position {}; the others go on.", fold.name(), e.position(), e);
    }
}
