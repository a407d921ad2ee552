package nextstep.web.operations;

import java.util.List;
import nextstep.web.operations.ProcessSeen.StoppedView;

/** Says of a process that keeps views how far they have come. Where there is none it keeps none. */
@FunctionalInterface
public interface ViewsReached {
    Reached now();

    /**
     * How far.
     *
     * @param position the last event they know; -1 before the first
     */
    record Reached(long position, long behind, List<StoppedView> stopped) {}
}
