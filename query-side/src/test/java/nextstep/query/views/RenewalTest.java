package nextstep.query.views;

import static nextstep.query.catalogue.Some.initiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nextstep.events.catalogue.InitiativeEvent;
import nextstep.query.Tracker;
import nextstep.query.catalogue.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views made anew are held against those that they replace. */
class RenewalTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Projection SEEN = Probe.of("seen", "none");

    @TempDir
    private Path folder;

    private final BlockingQueue<Renewed> heard = new LinkedBlockingQueue<>();
    private final BlockingQueue<Unrenewed> failed = new LinkedBlockingQueue<>();
    private Path file;
    private Tracker tracker;
    private ViewDatabase database;
    private Projector projector;

    @BeforeEach
    void fold() {
        file = folder.resolve("probed.db");
        tracker = new Tracker(folder).record(Some.recommendation(1, "Sustainability"));
        for (int i = 1; i <= 5; i++) {
            tracker.record(initiative("i" + i, 1, i, i, "Initiative " + i));
        }
        database = ViewDatabase.inFile(file);
        start(SEEN);
    }

    @AfterEach
    void close() {
        projector.stop();
        database.close();
        tracker.close();
    }

    @Test
    void findsNothingWhereNothingWasAltered() throws InterruptedException {
        Renewed renewed = renewed();

        assertThat(renewed.rows()).isEqualTo(5);
        assertThat(renewed.position()).isEqualTo(tracker.last());
        assertThat(renewed.unexplained()).isEmpty();
        assertThat(renewed.explained()).isZero();
        assertThat(renewed.changed()).isEmpty();
    }

    @Test
    void namesARowThatWasAlteredBeforeItReplacesIt() throws Exception {
        alter("update probe_seen set seen = 'forged' where initiative = 'initiative:i3'");

        Renewed renewed = renewed();

        assertThat(renewed.unexplained()).singleElement().satisfies(difference -> {
            assertThat(difference.view()).isEqualTo("probe_seen");
            assertThat(difference.key().getFirst()).isEqualTo("initiative:i3");
        });
        assertThat(seen()).noneMatch(row -> row.seen().equals("forged"));
    }

    @Test
    void expectsOtherRowsWhereTheCodeWasChangedAndOnlyThere() throws Exception {
        Projection same = Probe.of("same", "none");
        startAgain(SEEN, same);
        alter("update probe_same set seen = 'forged' where initiative = 'initiative:i2'");
        startAgain(new Projection(SEEN.name(), RenewalTest.class, SEEN.script(), RenewalTest::otherwise), same);

        Renewed renewed = renewed();

        assertThat(renewed.changed()).containsExactly("probe.seen");
        assertThat(renewed.explained()).isEqualTo(5);
        assertThat(renewed.unexplained()).extracting(Difference::view).containsExactly("probe_same");
        assertThat(seen()).extracting(Probe::seen).containsOnly("otherwise");
        Renewed further = renewed();
        assertThat(further.changed()).isEmpty();
        assertThat(further.unexplained()).isEmpty();
    }

    @Test
    void leavesTheOldOnesAndTellsWhyWhereTheNewOnesCannotTakeTheirPlace() throws IOException {
        Files.createDirectory(file.resolveSibling("probed.db.current.next"));

        assertThat(projector.renew()).isTrue();

        await().atMost(LONG).until(() -> failed.contains(Unrenewed.NOT_IN_PLACE));
        await().atMost(LONG).until(() -> !projector.isRenewing());
        tracker.record(initiative("later", 1, 6, 6, "Later"));
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(projector.reaches(tracker.last(), Duration.ofSeconds(1)))
                        .isTrue());
        assertThat(seen()).hasSize(6);
        assertThat(projector.trouble()).isEmpty();
    }

    @Test
    void isOverAlsoWhereWhoeverHearsOfItFails() {
        WhileRenewing deaf = new WhileRenewing() {
            @Override
            public void compared(Renewed renewed) {}

            @Override
            public void ends() {
                throw new IllegalStateException("Nobody can be told");
            }
        };
        projector.stop();
        projector = new Projector(tracker.log(), database, List.of(SEEN), 100, deaf);
        projector.start();
        await().atMost(LONG).until(() -> projector.renew());

        await().atMost(LONG).until(() -> !projector.isRenewing());

        tracker.record(initiative("later", 1, 6, 6, "Later"));
        await().atMost(LONG).until(() -> projector.reaches(tracker.last(), Duration.ofSeconds(1)));
        assertThat(seen()).hasSize(6);
    }

    @Test
    void isOverWhereItFailsAndNobodyCanBeToldThat() {
        CountDownLatch told = new CountDownLatch(1);
        WhileRenewing deaf = new WhileRenewing() {
            @Override
            public void compared(Renewed renewed) {
                throw new IllegalStateException("It cannot be kept");
            }

            @Override
            public void fails(Unrenewed why, String cause) {
                told.countDown();
                throw new IllegalStateException("Nobody can be told");
            }
        };
        projector.stop();
        projector = new Projector(tracker.log(), database, List.of(SEEN), 100, deaf);
        projector.start();
        await().atMost(LONG).until(() -> projector.renew());

        await().atMost(LONG).until(() -> told.getCount() == 0 && !projector.isRenewing());
    }

    /** As when the process ends between the switch and the deletion. */
    @Test
    void leavesNoOldOnesThatHeldASuppressedTextEvenWhenKilledJustThen() throws SQLException {
        ViewFile before = ViewFile.current(file);
        ViewPlace making = before.beside();
        ViewPools writing = making.open();
        writing.writing().getConnection().close();
        ViewPlace next = making.complete(writing);
        try (ViewPools pools = next.open()) {
            before.giveWayTo(next, pools, tracker.last(), true);
        }
        assertThat(file).exists();

        assertThat(ViewFile.current(file)).isEqualTo(next);
        assertThat(file).doesNotExist();
    }

    /** One that is made needs no write-ahead log; one that is read does, or readers and the projector would wait for each other. */
    @Test
    void readsTheNewOnesWhileTheyAreWrittenLikeTheOld() throws InterruptedException, SQLException {
        renewed();

        try (Connection connection = database.reader();
                Statement statement = connection.createStatement();
                ResultSet mode = statement.executeQuery("pragma journal_mode")) {
            mode.next();
            assertThat(mode.getString(1)).isEqualTo("wal");
        }
    }

    private static void otherwise(Fold fold) {
        Rows<?, Probe> rows = fold.view(Probe.view("seen"));
        fold.on(InitiativeEvent.class, (event, recorded) -> rows.begin(new Probe(event.initiative(), "otherwise")));
    }

    private void start(Projection... projections) {
        projector = new Projector(tracker.log(), database, List.of(projections), 100, hearing());
        projector.start();
        await().atMost(LONG).until(projector::hasCaughtUp);
    }

    private WhileRenewing hearing() {
        return new WhileRenewing() {
            @Override
            public void compared(Renewed renewed) {
                heard.add(renewed);
            }

            @Override
            public void fails(Unrenewed why, String cause) {
                failed.add(why);
            }
        };
    }

    private void startAgain(Projection... projections) {
        projector.stop();
        start(projections);
        await().atMost(LONG).until(() -> projector.position() >= tracker.last());
    }

    /** What came out of views made anew, once they are read. */
    private Renewed renewed() throws InterruptedException {
        await().atMost(LONG).until(projector::renew);
        Renewed renewed = heard.poll(LONG.toSeconds(), TimeUnit.SECONDS);
        await().atMost(LONG).until(() -> !projector.isRenewing());
        assertThat(renewed).isNotNull();
        return renewed;
    }

    private List<Probe> seen() {
        try (Snapshot snapshot = new Views(database, List.of(SEEN)).snapshot()) {
            return snapshot.all(Probe.view("seen"));
        }
    }

    private void alter(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file + "?busy_timeout=10000");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
