package nextstep.query.views;

import static nextstep.query.catalogue.Some.initiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nextstep.events.catalogue.InitiativeEvent;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.values.Title;
import nextstep.query.AllViews;
import nextstep.query.Tracker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectorTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void recordFourInitiatives() {
        tracker = new Tracker(folder)
                .record(
                        initiative("first", 1, 1, 1, "First"),
                        initiative("second", 1, 2, 2, "Second"),
                        initiative("third", 1, 3, 3, "Third"),
                        initiative("fourth", 1, 4, 4, "Fourth"));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void goesOnWithoutAProjectionThatFails() {
        try (ViewDatabase database = ViewDatabase.inFile(folder.resolve("other.db"))) {
            List<Projection> both = List.of(Probe.of("sound", "none"), Probe.of("frail", "third"));
            Projector projector = started(database, both);
            awaitStopped(projector);

            assertThat(projector.stopped().getFirst().projection()).isEqualTo("probe.frail");
            assertThat(projector.stopped().getFirst().position()).isEqualTo(1);
            assertThat(projector.stopped().getFirst().cause()).contains("third");
            assertThat(projector.isError()).isTrue();
            tracker.record(initiative("fifth", 1, 5, 5, "Fifth"));
            assertThat(projector.reaches(4, SOON)).isTrue();
            try (Snapshot now = new Views(database, both).snapshot()) {
                assertThat(now.all(Probe.view("sound"))).hasSize(5);
                assertThatThrownBy(() -> now.all(Probe.view("frail"))).isInstanceOf(ViewBehind.class);
                assertThat(now.asOf(1).all(Probe.view("frail"))).hasSize(2);
            }
            projector.stop();
        }
    }

    @Test
    void takesAProjectionUpAgainWhereItStopped() {
        try (ViewDatabase database = ViewDatabase.inFile(folder.resolve("other.db"))) {
            Projector projector = started(database, List.of(Probe.of("frail", "third")));
            awaitStopped(projector);
            projector.stop();

            List<Projection> mended = List.of(Probe.of("frail", "none"));
            new Projector(tracker.log(), database, mended, 100).catchUp();

            try (Snapshot now = new Views(database, mended).snapshot()) {
                assertThat(now.all(Probe.view("frail"))).hasSize(4);
            }
        }
    }

    @Test
    void foldsANewProjectionFromTheFirstFactOn() {
        try (ViewDatabase database = ViewDatabase.inFile(folder.resolve("other.db"))) {
            new Projector(tracker.log(), database, List.of(Probe.of("sound", "none")), 100).catchUp();
            List<Projection> more = List.of(Probe.of("sound", "none"), Probe.of("newer", "none"));
            new Projector(tracker.log(), database, more, 100).catchUp();
            try (Snapshot now = new Views(database, more).snapshot()) {
                assertThat(now.all(Probe.view("newer")))
                        .isEqualTo(now.all(Probe.view("sound")).stream().toList());
            }
        }
    }

    @Test
    void makesTheSameRowsWithLittleMemory() {
        try (ViewDatabase much = ViewDatabase.inMemory();
                ViewDatabase little = ViewDatabase.inMemory()) {
            new Projector(tracker.log(), much, AllViews.PROJECTIONS, 1000).catchUp();
            new Projector(tracker.log(), little, AllViews.PROJECTIONS, 1).catchUp();
            IntStream.range(0, 30)
                    .forEach(i -> tracker.record(new InitiativeEvent.InitiativeTitled(
                            new InitiativeId(List.of("first", "second", "third").get(i % 3)),
                            nextstep.events.values.Language.ENGLISH,
                            new Title("Title " + i),
                            nextstep.events.values.Standing.OFFICIAL,
                            null)));
            for (int size = 5; size <= 34; size++) {
                new Projector(new LogUpTo(tracker.log(), size), little, AllViews.PROJECTIONS, 1).catchUp();
            }
            new Projector(tracker.log(), much, AllViews.PROJECTIONS, 1000).catchUp();
            Comparison comparison = Comparison.of(much, little, AllViews.PROJECTIONS, 33);
            assertThat(comparison.rows()).isGreaterThan(60);
            assertThat(comparison.differences()).isEmpty();
        }
    }

    private Projector started(ViewDatabase database, List<Projection> projections) {
        Projector projector = new Projector(tracker.log(), database, projections, 100);
        projector.start();
        return projector;
    }

    private static void awaitStopped(Projector projector) {
        org.awaitility.Awaitility.await()
                .atMost(SOON)
                .until(() -> !projector.stopped().isEmpty());
    }
}
