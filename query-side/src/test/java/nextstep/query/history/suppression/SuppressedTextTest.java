package nextstep.query.history.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionEvent.RegionRenamed;
import nextstep.events.groups.RegionId;
import nextstep.events.history.HistoryEvent.TextSuppressed;
import nextstep.events.history.SuppressionId;
import nextstep.events.log.Blanking;
import nextstep.events.log.EventNames;
import nextstep.events.log.Facts;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.query.AllViews;
import nextstep.query.Tracker;
import nextstep.query.history.Regions;
import nextstep.query.history.Sealed;
import nextstep.query.history.checking.Asked;
import nextstep.query.history.checking.Checker;
import nextstep.query.history.checking.Progress;
import nextstep.query.history.checking.Verdict;
import nextstep.query.history.proof.Note;
import nextstep.query.views.Projector;
import nextstep.query.views.Rebuild;
import nextstep.query.views.ViewDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SuppressedTextTest {
    private static final String INSULT = "Insult that nobody must read again";
    private static final RegionId REGION = new RegionId("ESEAP");

    @TempDir
    Path folder;

    private Tracker tracker;
    private Note before;

    @BeforeEach
    void recordAnInsult() {
        tracker = new Tracker(folder)
                .record(new RegionDefined(REGION, new Title("East"), new Source("A list")))
                .record(new RegionRenamed(REGION, new Title(INSULT), new Prose(INSULT), null))
                .record(new RegionRenamed(REGION, new Title("South"), new Prose("Better"), null))
                .record(Regions.defined(0, 300));
        before = Sealed.at(tracker, 303);
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void isNowhereAnyMoreInWhatIsReadAsOfAnyPosition() {
        assertThat(tracker.ask("/regions?as-of=1").body().toString()).contains(INSULT);
        String tag = String.valueOf(tracker.ask("/regions?as-of=1").tag());

        suppress(1);

        assertThat(tracker.ask("/regions?as-of=1", "If-None-Match", tag).body().toString())
                .as("whoever has the old answer gets the new one")
                .contains("[suppressed]")
                .doesNotContain(INSULT);
        assertThat(tracker.ask("/regions?as-of=0").body().toString()).contains("East");
        assertThat(tracker.ask("/regions").body().toString()).contains("South");
    }

    @Test
    void isOnNoPageAnyMoreThatWasKept() {
        assertThat(tracker.askForPage("/history/1", "en")).contains(INSULT);
        assertThat(tracker.askForPage("/history/1?as-of=1", "en")).contains(INSULT);

        suppress(1);

        assertThat(tracker.askForPage("/history/1", "en")).doesNotContain(INSULT);
        assertThat(tracker.askForPage("/history/1?as-of=1", "en"))
                .contains("[suppressed]")
                .doesNotContain(INSULT);
    }

    @Test
    void isInNoFile() throws IOException {
        assertThat(filesWith(INSULT)).isNotEmpty();

        suppress(1);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> filesWith(INSULT).isEmpty());
        tracker.close();
        assertThat(filesWith(INSULT)).isEmpty();
    }

    @Test
    void leavesEveryProofIntact() {
        suppress(1);
        Sealed.at(tracker, 304);

        assertThat(tracker.ask("/log/proof/1").body().path("suppressed").asBoolean(false))
                .isTrue();
        assertThat(tracker.ask("/log/proof/1").body().path("payload").asString(""))
                .doesNotContain(INSULT);
        Verdict verdict = checked();
        assertThat(verdict.found()).isEmpty();
        assertThat(verdict.noted()).anyMatch(sentence -> sentence.startsWith("Texts were suppressed in 1 events"));
        assertThat(verdict.held()).anyMatch(sentence -> sentence.contains("first 303 events are those"));
    }

    @Test
    void leavesViewsThatARebuildMakesAgain() {
        suppress(1);

        try (ViewDatabase again = ViewDatabase.inMemory()) {
            assertThat(new Rebuild(tracker.log(), tracker.database(), AllViews.PROJECTIONS)
                            .into(again)
                            .differences())
                    .isEmpty();
        }
    }

    /** Old and new rows differ wherever the text stood, and that is no finding. */
    @Test
    void explainsEveryRowThatHeldItAndNoOther() {
        suppress(1);

        JsonNode renewal = renewal();
        assertThat(renewal.path("differences").size()).isZero();
        assertThat(renewal.path("explained").asInt(0)).isPositive();
    }

    /** What was said twice was one row, and is two once one of them is gone; both gone, it is one again. */
    @Test
    void explainsRowsThatAreThereOnlyBecauseOfIt() {
        tracker.record(new RegionRenamed(REGION, new Title("Twice"), new Prose("Once"), null))
                .record(new RegionRenamed(REGION, new Title("Twice"), new Prose("Once more"), null))
                .record(new RegionRenamed(REGION, new Title("Thrice"), new Prose("Again"), null));
        for (long position : new long[] {304, 303}) {
            suppress(position);

            assertThat(renewal().path("position").asLong(0)).isGreaterThanOrEqualTo(tracker.last() - 1);
            assertThat(renewal().path("explained").asInt(0)).isPositive();
            assertThat(renewal().path("differences").size()).isZero();
        }
    }

    /** A word in another row, such as the region of those who were suppressed, covers nothing. */
    @Test
    void coversNoRowThatOnlySpeaksOfSuppression() throws SQLException {
        RegionId other = new RegionId("SILENT");
        tracker.record(new RegionDefined(other, new Title("The suppressed"), new Source("Suppressed voices")));
        tracker.ask("/regions");
        alter("update groups_regions set name = 'Forged' where region = 'region:SILENT'");

        suppress(1);

        assertThat(renewal().path("differences").size()).isEqualTo(1);
        assertThat(renewal().path("differences").get(0).path("view").asString(""))
                .isEqualTo("groups_regions");
    }

    @Test
    void coversNothingElseInARowThatHeldIt() throws SQLException {
        alter(
                "update groups_regions set retired_on = '2020-01-01' where region = 'region:ESEAP' and from_position = 1");

        suppress(1);

        assertThat(renewal().path("differences").size()).isEqualTo(1);
    }

    private JsonNode renewal() {
        return JsonMapper.shared()
                .readTree(tracker.askAsIs("/log/self-check").getContentAsByteArray())
                .path("renewal");
    }

    private void alter(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.resolve("views.db") + "?busy_timeout=10000");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    @Test
    void servesWhileTheViewsAreMadeAnewAndAfterARestart() {
        record(suppression(1));
        while (tracker.bean(Projector.class).isOutdated()
                || tracker.bean(Projector.class).lastSuppression() < 0) {
            assertThat(tracker.ask("/regions").status()).isEqualTo(200);
        }
        assertThat(tracker.ask("/regions?as-of=1").body().toString()).contains("[suppressed]");

        tracker.close();
        tracker = new Tracker(folder);
        assertThat(tracker.ask("/regions?as-of=1").body().toString()).contains("[suppressed]");
        assertThat(tracker.ask("/regions").body().toString()).contains("South");
    }

    @Test
    void isSuppressedAlsoWhenTheProcessWasKilledBeforeTheViewsWereMadeAnew() {
        tracker.bean(Projector.class).stop();
        record(suppression(1));
        tracker.close();

        tracker = new Tracker(folder);
        awaitNewViews();
        assertThat(tracker.ask("/regions?as-of=1").body().toString()).contains("[suppressed]");
    }

    @Test
    void isNotHandedOutWithACheckpointFromBefore() {
        suppress(1);
        assertThat(tracker.ask("/log/export?size=303").status()).isEqualTo(410);
    }

    private void suppress(long position) {
        record(suppression(position));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> tracker.bean(Projector.class).lastSuppression() == tracker.last());
        awaitNewViews();
    }

    private void awaitNewViews() {
        Projector projector = tracker.bean(Projector.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> projector.lastSuppression() >= 0 && !projector.isOutdated());
    }

    private void record(TextSuppressed fact) {
        tracker.record(fact);
    }

    private TextSuppressed suppression(long position) {
        String remains = Blanking.of(tracker.log().readRaw(position, 1).getFirst(), new EventNames(Facts.all()))
                .orElseThrow()
                .digest();
        return new TextSuppressed(SuppressionId.of(position), position, new Prose("It insults somebody"), remains);
    }

    private Verdict checked() {
        try {
            Path archive = Files.write(folder.resolve("archive.tar"), tracker.askForBytes("/log/export"));
            return new Checker(AllViews.PROJECTIONS, new Asked(List.of(), before, true), Progress.NOBODY_WATCHES)
                    .check(archive);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, text))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException gone) { // as a file that is being deleted
            return false;
        }
    }
}
