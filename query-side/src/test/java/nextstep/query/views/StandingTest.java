package nextstep.query.views;

import static nextstep.query.catalogue.Some.initiative;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nextstep.events.history.HistoryEvent.TextSuppressed;
import nextstep.events.history.SuppressionId;
import nextstep.events.log.Blanking;
import nextstep.events.log.EventNames;
import nextstep.events.log.Facts;
import nextstep.events.values.Prose;
import nextstep.query.AllViews;
import nextstep.query.Tracker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of where the views stand is never less than what somebody has seen. */
class StandingTest {
    @TempDir
    Path folder;

    @Test
    void knowsOfASuppressedTextOnceSomebodyHasReadBehindIt() {
        try (Tracker tracker = new Tracker(folder).record(initiative("first", 1, 1, 1, "First"));
                ViewDatabase database = ViewDatabase.inFile(folder.resolve("other.db"))) {
            Views views = new Views(database, AllViews.PROJECTIONS);
            fold(tracker, database);
            tracker.record(suppressed(tracker));
            assertThat(views.standing(0)).isEqualTo(new Standing(0, 1, -1));
            fold(tracker, database);

            try (Snapshot now = views.snapshot()) {
                assertThat(now.position()).isEqualTo(1);
            }

            assertThat(views.standing(0)).isEqualTo(new Standing(1, 1, 1));
        }
    }

    private static void fold(Tracker tracker, ViewDatabase database) {
        new Projector(tracker.log(), database, AllViews.PROJECTIONS, 1_000).catchUp();
    }

    private static TextSuppressed suppressed(Tracker tracker) {
        String remains = Blanking.of(tracker.log().readRaw(0, 1).getFirst(), new EventNames(Facts.all()))
                .orElseThrow()
                .digest();
        return new TextSuppressed(SuppressionId.of(0), 0, new Prose("It insults somebody"), remains);
    }
}
