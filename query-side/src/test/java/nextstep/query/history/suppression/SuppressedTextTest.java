package nextstep.query.history.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nextstep.query.AllViews;
import nextstep.query.Tracker;
import nextstep.query.history.Sealed;
import nextstep.query.history.checking.Asked;
import nextstep.query.history.checking.Checker;
import nextstep.query.history.checking.Progress;
import nextstep.query.history.checking.Verdict;
import nextstep.query.views.Projector;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A text that was suppressed is nowhere any more, and what was sealed still holds. */
class SuppressedTextTest extends AnInsult {
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
