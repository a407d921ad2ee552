package nextstep.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nextstep.query.Tracker;
import nextstep.query.views.Projector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListenersTest {
    @TempDir
    Path folder;

    @Test
    void areNoMoreThanMayBeAndNoneOnceItIsClosed() {
        try (Tracker tracker = new Tracker(folder)) {
            Listeners listeners = new Listeners(tracker.log(), tracker.bean(Projector.class), 2);

            assertThat(listeners.listen("plan:x", Long.MIN_VALUE)).isPresent();
            assertThat(listeners.listen("plan:y", 100)).isPresent();
            assertThat(listeners.listen("plan:z", 100)).isEmpty();
            assertThat(listeners.many()).isEqualTo(2);

            listeners.close();
            assertThat(listeners.listen("plan:x", 100)).isEmpty();
        }
    }
}
