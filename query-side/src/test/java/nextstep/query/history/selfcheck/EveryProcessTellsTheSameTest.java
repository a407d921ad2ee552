package nextstep.query.history.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import nextstep.events.operations.OperationEvent.SelfCheckAsked;
import nextstep.events.operations.OperationId;
import nextstep.query.Tracker;
import nextstep.query.history.Regions;
import nextstep.query.views.Projector;
import nextstep.query.views.ViewDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One query side is at it; another one over the same seals is asked. */
class EveryProcessTellsTheSameTest {
    private static final LocalDate TOMORROW = LocalDate.parse("2026-11-23");

    @TempDir
    private Path folder;

    private Tracker one;
    private Tracker other;

    @BeforeEach
    void start() {
        one = new Tracker(folder).record(Regions.defined(0, 3));
        one.ask("/regions");
        other = new Tracker(folder, ViewDatabase.inFile(folder.resolve("other.db")));
    }

    @AfterEach
    void close() {
        other.close();
        one.close();
    }

    @Test
    void whetherACheckGoesOn() {
        Underway underway = one.bean(Doings.class).underway(Undertaking.SELF_CHECK);
        underway.begins(2);
        assertThat(told(other).path("running").asBoolean(false)).isTrue();

        underway.ends();
        assertThat(told(other).path("running").asBoolean(true)).isFalse();
        assertThat(told(other).has("trouble")).isFalse();
    }

    @Test
    void thatViewsAreMadeAnewAndWhyTheyCameToNothing() {
        Underway underway = one.bean(Doings.class).underway(Undertaking.RENEWAL);
        underway.begins(2);
        assertThat(told(other).path("renewing").asBoolean(false)).isTrue();

        underway.fails(Trouble.NOT_IN_PLACE, "a table of ours is locked");
        assertThat(told(other).path("renewing").asBoolean(true)).isFalse();
        assertThat(told(other).path("renewalTrouble").path("code").asString("")).isEqualTo("not-in-place");
        assertThat(told(other).toString()).doesNotContain("locked");
    }

    @Test
    void thatWhoeverWasAtItIsGone() {
        one.bean(Doings.class).underway(Undertaking.SELF_CHECK).begins(2);
        other.clock.set(TOMORROW);

        assertThat(told(other).path("running").asBoolean(true)).isFalse();
        assertThat(told(other).path("trouble").path("code").asString("")).isEqualTo("interrupted");
    }

    @Test
    void thatNobodyBeganWhatWasAskedFor() {
        one.bean(Projector.class).stop();
        other.bean(Projector.class).stop();
        one.record(new SelfCheckAsked(OperationId.SELF_CHECK));
        assertThat(told(other).has("askedAt")).isTrue();

        other.clock.set(TOMORROW);
        assertThat(told(other).has("askedAt")).isFalse();
        assertThat(told(other).path("trouble").path("code").asString("")).isEqualTo("not-begun");
    }

    /** The public reads a word and a sentence; what the program said is for those who look after it. */
    @Test
    void whyItFailedButNotWhatTheProgramSaid() throws IOException {
        Files.createDirectory(folder.resolve("self-check.lock"));

        one.record(new SelfCheckAsked(OperationId.SELF_CHECK));

        await().atMost(Duration.ofSeconds(20)).until(() -> told(one).has("trouble"));
        for (Tracker each : new Tracker[] {one, other}) {
            assertThat(told(each).path("trouble").path("code").asString("")).isEqualTo("failed");
            assertThat(told(each).toString()).doesNotContain("self-check.lock").doesNotContain("Exception");
        }
    }

    private static JsonNode told(Tracker asked) {
        return JsonMapper.shared().readTree(asked.askAsIs("/log/self-check").getContentAsByteArray());
    }
}
