package nextstep.query.views;

import static nextstep.query.catalogue.Some.initiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nextstep.events.operations.OperationEvent;
import nextstep.events.operations.OperationEvent.SelfCheckAsked;
import nextstep.events.operations.OperationId;
import nextstep.query.Tracker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way of the views is seen, and once it is gone they go on without a restart. */
@SuppressWarnings("NullAway.Init") // opened before each test
class GoingOnTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private Tracker tracker;
    private ViewDatabase database;

    @BeforeEach
    void recordFourInitiatives() {
        tracker = new Tracker(folder)
                .record(
                        initiative("first", 1, 1, 1, "First"),
                        initiative("second", 1, 2, 2, "Second"),
                        initiative("third", 1, 3, 3, "Third"),
                        initiative("fourth", 1, 4, 4, "Fourth"));
        database = ViewDatabase.inFile(folder.resolve("other.db"));
    }

    @AfterEach
    void close() {
        database.close();
        tracker.close();
    }

    @Test
    void aProjectionThatStoppedGoesOnWhenItIsToldToTryAgain() {
        AtomicReference<String> failsAt = new AtomicReference<>("third");
        List<Projection> both = List.of(Probe.of("sound", "none"), Probe.of("frail", failsAt::get));
        Projector projector = started(both);
        await().atMost(SOON).until(() -> !projector.stopped().isEmpty());

        projector.retry();
        tracker.record(initiative("fifth", 1, 5, 5, "Fifth"));
        assertThat(projector.reaches(4, SOON)).isTrue();
        assertThat(projector.stopped()).as("the cause is still there").hasSize(1);

        failsAt.set("none");
        projector.retry();
        await().atMost(SOON).until(() -> projector.stopped().isEmpty());
        assertThat(projector.isError()).isFalse();
        await().atMost(SOON).untilAsserted(() -> {
            try (Snapshot now = new Views(database, both).snapshot()) {
                assertThat(now.all(Probe.view("frail")))
                        .isEqualTo(now.all(Probe.view("sound")).stream().toList());
            }
        });
        projector.stop();
    }

    @Test
    void anEventThatCannotBeReadHoldsTheViewsJustBeforeItUntilItCan() throws SQLException {
        name("catalogue.NobodyKnowsThis", 2);
        List<Projection> probe = List.of(Probe.of("sound", "none"));
        Projector projector = started(probe);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(projector.trouble().orElse(""))
                        .contains("Event 2 of initiative:third", "NobodyKnowsThis"));
        assertThat(projector.position()).isEqualTo(1);
        try (Snapshot now = new Views(database, probe).snapshot()) {
            assertThat(now.all(Probe.view("sound"))).hasSize(2);
        }

        name("catalogue.InitiativeAdopted", 2);

        assertThat(projector.reaches(3, SOON)).isTrue();
        await().atMost(SOON).until(() -> projector.trouble().isEmpty());
        projector.stop();
    }

    @Test
    void whatWasAskedForIsHeardOnceAndNotAgainAfterARestart() {
        tracker.record(new SelfCheckAsked(OperationId.SELF_CHECK));
        List<OperationEvent> heard = Collections.synchronizedList(new ArrayList<>());
        List<Projection> probe = List.of(Probe.of("sound", "none"));
        Projector projector = new Projector(tracker.log(), database, probe, 100);
        projector.onAsked(heard::add);
        projector.start();
        assertThat(projector.reaches(4, SOON)).isTrue();

        tracker.record(new SelfCheckAsked(OperationId.SELF_CHECK));

        await().atMost(SOON).untilAsserted(() -> assertThat(heard).hasSize(1));
        projector.stop();
    }

    private Projector started(List<Projection> projections) {
        Projector projector = new Projector(tracker.log(), database, projections, 100);
        projector.start();
        return projector;
    }

    private void name(String event, long position) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("log.db") + "?busy_timeout=10000");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update events set name = '" + event + "' where position = " + position))
                    .isEqualTo(1);
        }
    }
}
