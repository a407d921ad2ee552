package nextstep.query.views;

import static nextstep.query.catalogue.Some.initiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nextstep.query.Tracker;
import nextstep.query.catalogue.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two query sides over one database, views made anew, and those who read meanwhile. */
class RenewalOnPostgresTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final SlowAtFirst slow = new SlowAtFirst();
    private final List<Projection> probe = List.of(slow.projection(Probe.of("seen", "none")));
    private EmbeddedPostgres postgres;
    private Tracker tracker;
    private ViewDatabase one;
    private ViewDatabase other;

    @BeforeEach
    void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        tracker = new Tracker(folder).record(Some.recommendation(1, "Sustainability"));
        for (int i = 1; i <= 5; i++) {
            tracker.record(initiative("i" + i, 1, i, i, "Initiative " + i));
        }
        one = ViewDatabase.onPostgres(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        other = ViewDatabase.onPostgres(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    @AfterEach
    void stop() throws IOException {
        one.close();
        other.close();
        tracker.close();
        postgres.close();
    }

    @Test
    void waitsForThoseWhoReadAndLetsNobodyReadHalfOfEach() throws SQLException {
        new Projector(tracker.log(), one, probe, 100).catchUp();
        ViewDatabase next = one.beside();
        new Projector(tracker.log(), next, probe, 100).catchUp();
        CompletableFuture<Void> switching;
        try (Connection reading = other.reader()) { // and has not read anything yet
            switching = CompletableFuture.runAsync(() -> one.become(next, tracker.last(), false));
            await().during(Duration.ofMillis(200)).atMost(LONG).until(() -> !switching.isDone());
            try (Statement statement = reading.createStatement();
                    ResultSet seen = statement.executeQuery("select count(*) from probe_seen")) {
                seen.next();
                assertThat(seen.getInt(1)).isEqualTo(5);
            }
            try (Snapshot meanwhile = new Views(other, probe).snapshot()) {
                assertThat(meanwhile.all(Probe.view("seen"))).hasSize(5);
            }
            assertThat(switching).isNotDone();
            reading.rollback();
        }
        switching.join();
        try (Snapshot reading = new Views(other, probe).snapshot()) {
            assertThat(reading.all(Probe.view("seen"))).hasSize(5);
            assertThat(reading.position()).isEqualTo(tracker.last());
        }
    }

    @Test
    void isBegunByTheOneWhoFoldsAlone() {
        Projector first = started(one);
        Projector second = started(other);
        assertThat(second.renew()).isFalse();
        assertThat(first.renew()).isTrue();
        slow.goOn();
        await().atMost(LONG).until(() -> !first.isRenewing());
        first.stop();
        second.stop();
    }

    /** Whoever asks how it goes does not wait for those who read. */
    @Test
    void isSaidToGoOnAtOnceWhileItWaitsToTakeItsPlace() throws Exception {
        Projector first = started(one);
        slow.goOn();
        try (Connection reading = other.reader()) {
            assertThat(first.renew()).isTrue();
            await().atMost(LONG).until(this::somebodyWaitsForALock);

            assertThat(CompletableFuture.supplyAsync(first::isRenewing).get(200, TimeUnit.MILLISECONDS))
                    .isTrue();
            assertThat(CompletableFuture.supplyAsync(first::renew).get(200, TimeUnit.MILLISECONDS))
                    .isFalse();
            reading.rollback();
        }
        await().atMost(LONG).until(() -> !first.isRenewing());
        first.stop();
    }

    private boolean somebodyWaitsForALock() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var waiting = statement.executeQuery("select 1 from pg_locks where not granted")) {
            return waiting.next();
        }
    }

    /** The one that makes them loses its connection; the other folds on, makes them too, and neither spoils anything. */
    @Test
    void isRightWhenBothMakeThemAtOnce() throws Exception {
        Projector first = started(one);
        Projector second = started(other);
        assertThat(first.renew()).isTrue();
        slow.awaitTheMiddle();

        terminateTheOneWhoFolds();
        await().atMost(LONG).until(() -> first.renew() || second.renew());
        await().atMost(LONG).until(() -> !second.isRenewing());
        tracker.record(initiative("later", 1, 6, 6, "Later"));
        slow.goOn();
        await().atMost(LONG).until(() -> !first.isRenewing() && !second.isRenewing());

        tracker.record(initiative("latest", 1, 7, 7, "Latest"));
        assertThat(first.reaches(tracker.last(), LONG)).isTrue();
        assertThat(second.reaches(tracker.last(), LONG)).isTrue();
        for (ViewDatabase each : List.of(one, other)) {
            try (ViewDatabase again = ViewDatabase.inMemory()) {
                Comparison comparison = new Rebuild(tracker.log(), each, probe).into(again);
                assertThat(comparison.position()).isEqualTo(tracker.last());
                assertThat(comparison.differences()).isEmpty();
            }
        }
        first.stop();
        second.stop();
    }

    /** Whoever has folded less far than the views are must not take them back. */
    @Test
    void takesNobodyBack() {
        new Projector(tracker.log(), one, probe, 100).catchUp();
        ViewDatabase next = one.beside();
        new Projector(tracker.log(), next, probe, 100).catchUp();
        long before = tracker.last();
        tracker.record(initiative("later", 1, 6, 6, "Later"));
        new Projector(tracker.log(), other, probe, 100).catchUp();

        assertThatThrownBy(() -> one.become(next, before, false))
                .hasMessageContaining("Another process has moved the views on");
        next.close();
        try (Snapshot reading = new Views(one, probe).snapshot()) {
            assertThat(reading.all(Probe.view("seen"))).hasSize(6);
        }
    }

    private Projector started(ViewDatabase database) {
        Projector projector = new Projector(tracker.log(), database, probe, 100);
        projector.start();
        assertThat(projector.reaches(tracker.last(), LONG)).isTrue();
        await().atMost(LONG).until(projector::hasCaughtUp);
        return projector;
    }

    private void terminateTheOneWhoFolds() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.execute(
                            "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted"))
                    .isTrue();
        }
    }
}
