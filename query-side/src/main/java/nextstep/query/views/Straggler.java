package nextstep.query.views;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A projection at a position of its own: new and catching up with the others, or stopped at a fact it cannot fold. */
final class Straggler {
    private static final Logger LOG = LoggerFactory.getLogger(Straggler.class);

    private final Fold fold;
    private final Lane lane;
    private @Nullable ProjectionFailed failure;

    Straggler(Fold fold, ViewStore store, long position, int most) throws SQLException {
        this.fold = fold;
        this.lane = new Lane(position);
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

    /** Goes on by a batch, not beyond the others. */
    void advance(Log log, ViewStore store, long others, int batch, int most) throws SQLException {
        long before = lane.position();
        List<Recorded> facts = log.read(before + 1, (int) Math.min(batch, others - before));
        try {
            foldAndStore(facts, store);
        } catch (ProjectionFailed e) {
            lane.reset(store, before, most);
            stopBefore(e, facts, store);
        }
    }

    private void foldAndStore(List<Recorded> facts, ViewStore store) throws ProjectionFailed, SQLException {
        if (!facts.isEmpty()) {
            store.write(lane.fold(facts, fold.name()));
        }
    }

    private void stopBefore(ProjectionFailed e, List<Recorded> facts, ViewStore store) throws SQLException {
        List<Recorded> good = new ArrayList<>(facts);
        good.removeIf(recorded -> recorded.position() >= e.position());
        try {
            foldAndStore(good, store);
        } catch (ProjectionFailed again) {
            throw new IllegalStateException("a projection folded these facts a moment ago and now does not", again);
        }
        failure = e;
        LOG.error("The projection {} stopped before position {}; the others go on.", fold.name(), e.position(), e);
    }
}
