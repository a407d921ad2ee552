package nextstep.query.views;

import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nextstep.events.values.Standing;
import nextstep.query.AllViews;
import nextstep.query.Tracker;
import nextstep.query.catalogue.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed at any point while views are made anew, a process leaves views that are read and are right. */
class KilledWhileRenewingTest {
    private static final int KILLS = 6;
    /** Longer than it takes to make these views anew. */
    private static final int AT_MOST_MILLIS = 400;

    @TempDir
    private Path folder;

    private Tracker tracker;

    @BeforeEach
    void record() {
        tracker = new Tracker(folder).record(Some.recommendation(1, "Sustainability"));
        for (int i = 1; i <= 60; i++) {
            tracker.record(initiative("i" + i, 1, i, i, "Initiative " + i));
            tracker.record(titled("i" + i, "fr", "Première " + i, Standing.UNOFFICIAL));
        }
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void leavesRightRowsInFiles() throws Exception {
        drill(folder.resolve("renewed.db").toString());
    }

    @Test
    void leavesRightRowsOnPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            drill(postgres.getJdbcUrl("postgres", "postgres"));
        }
    }

    private void drill(String views) throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            RenewingProcess renewing = RenewingProcess.over(folder.resolve("log.db"), views);
            renewing.renewsOnce();
            assertThat(renewing.process().waitFor(random.nextInt(AT_MOST_MILLIS), TimeUnit.MILLISECONDS))
                    .isFalse();
            renewing.process().destroyForcibly().waitFor();
            checkWhatIsLeft(views, "kill " + kill + " of seed " + seed);
        }
    }

    /** At once, before anybody folds again. */
    private void checkWhatIsLeft(String views, String which) {
        try (ViewDatabase left = RenewingProcess.open(views);
                ViewDatabase again = ViewDatabase.inMemory()) {
            Comparison comparison = new Rebuild(tracker.log(), left, AllViews.PROJECTIONS).into(again);
            assertThat(comparison.position()).as(which).isEqualTo(tracker.last());
            assertThat(comparison.differences()).as(which).isEmpty();
            assertThat(comparison.rows()).isGreaterThan(120);
        }
    }
}
