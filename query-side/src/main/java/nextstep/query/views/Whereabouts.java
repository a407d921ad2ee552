package nextstep.query.views;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the views of this process are and what is in their way: said by the one thread that folds or follows, read by all. */
final class Whereabouts {
    private final Reached reached = new Reached();
    private volatile Edition edition = Edition.NONE;
    private volatile List<Stopped> stopped = List.of();
    private volatile @Nullable String trouble;
    private volatile boolean caughtUp;

    Reached reached() {
        return reached;
    }

    Edition edition() {
        return edition;
    }

    List<Stopped> stopped() {
        return stopped;
    }

    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    boolean hasCaughtUp() {
        return caughtUp;
    }

    void isAt(Edition present) {
        edition = present;
    }

    void stoppedAre(List<Stopped> these) {
        stopped = these;
    }

    /** Everything is known that the log holds now. */
    void caughtUp() {
        caughtUp = true;
    }

    void moves() {
        trouble = null;
    }

    /** Nothing moves; whether that is news. */
    boolean isHeldUpBy(String what) {
        boolean news = !what.equals(trouble);
        trouble = what;
        return news;
    }
}
