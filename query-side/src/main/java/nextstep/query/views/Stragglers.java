package nextstep.query.views;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nextstep.events.log.Log;

/** The projections that do not move with the others, beside the lane of those that do. */
final class Stragglers {
    private final Log log;
    private final ViewStore store;
    private final Indexing indexing;
    private final Lane main;
    private final int keep;
    private final List<Straggler> stragglers = new ArrayList<>();

    Stragglers(Log log, ViewStore store, Indexing indexing, Lane main, int keep) {
        this.log = log;
        this.store = store;
        this.indexing = indexing;
        this.main = main;
        this.keep = keep;
    }

    /** Puts a projection among the others, or aside where it stands at a position of its own. */
    void place(Fold fold, OptionalLong own) throws SQLException {
        if (own.isEmpty()) {
            main.add(fold);
        } else if (own.getAsLong() == main.position()) {
            main.add(fold);
            store.join(fold.name());
        } else {
            stragglers.add(new Straggler(fold, log, store, own.getAsLong(), keep));
        }
    }

    /** Takes a projection that failed out of the others, which start again from what is stored. */
    void leaveBehind(Fold fold, long position) throws SQLException {
        main.remove(fold);
        store.leave(fold.name(), position);
        stragglers.add(new Straggler(fold, log, store, position, keep));
        main.reset(store, position, keep);
    }

    /** Lets each that can go on go on by a batch, and those who have reached the others join them. */
    boolean advance(int batch) throws SQLException {
        boolean some = false;
        for (Straggler straggler : List.copyOf(stragglers)) {
            if (straggler.isStopped()) {
                continue;
            }
            some = true;
            if (straggler.position() < main.position()) {
                straggler.advance(log, store, main.position(), batch, keep);
            } else {
                stragglers.remove(straggler);
                indexing.index(List.of(straggler.fold()));
                main.add(straggler.fold());
                store.join(straggler.fold().name());
            }
        }
        return some;
    }

    /** Lets those that stopped go on from where they stopped. */
    void retry() throws SQLException {
        for (Straggler straggler : stragglers) {
            straggler.retry(store, keep);
        }
    }

    List<Stopped> stopped() {
        return stragglers.stream()
                .map(Straggler::stopped)
                .flatMap(Optional::stream)
                .toList();
    }
}
