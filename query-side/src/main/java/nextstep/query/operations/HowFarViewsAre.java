package nextstep.query.operations;

import java.util.List;
import nextstep.events.log.Log;
import nextstep.query.views.Projector;
import nextstep.web.operations.ProcessSeen.StoppedView;
import nextstep.web.operations.ViewsReached;
import org.springframework.stereotype.Component;

/** How far the views of this process have come, and which have stopped. */
@Component
final class HowFarViewsAre implements ViewsReached {
    private final Projector projector;
    private final Log log;

    HowFarViewsAre(Projector projector, Log log) {
        this.projector = projector;
        this.log = log;
    }

    @Override
    public Reached now() {
        long position = projector.position(); // before the log's size, so that nothing is ever less than nothing behind
        List<StoppedView> stopped = projector.stopped().stream()
                .map(one -> new StoppedView(one.projection(), one.position() + 1, one.cause()))
                .toList();
        return new Reached(position, log.size() - 1 - position, stopped);
    }
}
