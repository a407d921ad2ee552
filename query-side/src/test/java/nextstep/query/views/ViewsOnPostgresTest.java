package nextstep.query.views;

import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nextstep.events.values.Standing;
import nextstep.query.AllViews;
import nextstep.query.Tracker;
import nextstep.query.catalogue.Some;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsOnPostgresTest {
    private static EmbeddedPostgres postgres;

    @TempDir
    Path folder;

    private Tracker tracker;
    private ViewDatabase database;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void recordThingsThatSucceedEachOther() throws Exception {
        tracker = new Tracker(folder).record(Some.recommendation(1, "Sustainability"));
        for (int i = 1; i <= 5; i++) {
            tracker.record(initiative("i" + i, 1, i, i, "Initiative " + i));
            tracker.record(titled("i" + i, "fr", "Première " + i, Standing.UNOFFICIAL));
            tracker.record(titled("i1", "en", "Once more " + i, Standing.OFFICIAL));
        }
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists views cascade");
        }
        database = open();
    }

    @AfterEach
    void close() {
        database.close();
        tracker.close();
    }

    @Test
    void holdTheSameRowsAsOnSqlite() {
        new Projector(tracker.log(), database, AllViews.PROJECTIONS, 2, 3, renewed -> {}).catchUp();
        try (ViewDatabase sqlite = ViewDatabase.inMemory()) {
            Comparison comparison = new Rebuild(tracker.log(), database, AllViews.PROJECTIONS).into(sqlite);
            assertThat(comparison.rows()).isGreaterThan(20);
            assertThat(comparison.differences()).isEmpty();
            assertThat(ViewDigest.of(database, AllViews.PROJECTIONS, comparison.position()))
                    .isEqualTo(ViewDigest.of(sqlite, AllViews.PROJECTIONS, comparison.position()));
        }
    }

    /** Many at a time are copied in another way than a few. */
    @Test
    void holdManyRowsAsOnSqliteWhateverIsInThem() {
        for (int i = 6; i <= 300; i++) {
            tracker.record(initiative("i" + i, 1, i, i, "Initiative " + i + " \\N \\. 東京 🙂"));
            tracker.record(
                    titled("i" + i, "fr", "Première «" + i + "» " + "é".repeat(i % 7 * 30), Standing.UNOFFICIAL));
            tracker.record(titled("i" + (i - 3), "fr", "\"Encore\", " + i, Standing.OFFICIAL));
        }
        new Projector(tracker.log(), database, AllViews.PROJECTIONS, 500, 400, renewed -> {}).catchUp();
        try (ViewDatabase sqlite = ViewDatabase.inMemory()) {
            Comparison comparison = new Rebuild(tracker.log(), database, AllViews.PROJECTIONS).into(sqlite);
            assertThat(comparison.rows()).isGreaterThan(2_000);
            assertThat(comparison.differences()).isEmpty();
        }
    }

    /** Who reads while they are folded on sees none of it, whatever they read. */
    @Test
    void areReadAsOneState() {
        List<Projection> probe = List.of(Probe.of("seen", "none"));
        new Projector(tracker.log(), database, probe, 100).catchUp();
        try (Snapshot reading = new Views(database, probe).snapshot()) {
            int before = reading.all(Probe.view("seen")).size();
            tracker.record(initiative("later", 1, 6, 6, "Later"));
            new Projector(tracker.log(), database, probe, 100).catchUp();
            assertThat(reading.all(Probe.view("seen"))).hasSize(before);
        }
    }

    @Test
    void areReadAsOfEveryPositionAsOnSqlite() {
        List<Projection> probe = List.of(Probe.of("seen", "none"));
        new Projector(tracker.log(), database, probe, 100).catchUp();
        try (ViewDatabase sqlite = ViewDatabase.inMemory()) {
            new Projector(tracker.log(), sqlite, probe, 100).catchUp();
            try (Snapshot one = new Views(database, probe).snapshot();
                    Snapshot other = new Views(sqlite, probe).snapshot()) {
                for (long position = -1; position <= tracker.last(); position++) {
                    assertThat(one.asOf(position).all(Probe.view("seen")))
                            .as("as of %d", position)
                            .isEqualTo(other.asOf(position).all(Probe.view("seen")));
                }
            }
        }
    }

    @Test
    void areFoldedByOneProcessAndFollowedByTheOthersUntilItIsGone() {
        List<Projection> probe = List.of(Probe.of("seen", "none"));
        try (ViewDatabase second = open()) {
            Projector leader = new Projector(tracker.log(), database, probe, 100);
            leader.start();
            assertThat(leader.reaches(tracker.last(), Duration.ofSeconds(20))).isTrue();
            Projector follower = new Projector(tracker.log(), second, probe, 100);
            follower.start();
            assertThat(follower.reaches(tracker.last(), Duration.ofSeconds(20))).isTrue();

            tracker.record(initiative("later", 1, 6, 6, "Later"));
            assertThat(follower.reaches(tracker.last(), Duration.ofSeconds(20))).isTrue();
            leader.stop();
            tracker.record(initiative("latest", 1, 7, 7, "Latest"));
            assertThat(follower.reaches(tracker.last(), Duration.ofSeconds(20))).isTrue();
            await().untilAsserted(() -> assertThat(follower.trouble()).isEmpty());
            follower.stop();
        }
    }

    private static ViewDatabase open() {
        return ViewDatabase.onPostgres(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }
}
