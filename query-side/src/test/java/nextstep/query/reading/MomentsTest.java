package nextstep.query.reading;

import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.titled;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nextstep.events.values.Standing;
import nextstep.query.Tracker;
import nextstep.query.Tracker.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MomentsTest {
    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void recordOnTwoDays() {
        tracker = new Tracker(folder)
                .recordOn("2026-03-01", initiative("charter", 4, 22, 24, "Charter"))
                .recordOn("2026-03-02", initiative("hubs", 4, 25, 26, "Hubs"));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void seesADayToItsEnd() {
        assertThat(tracker.ask("/initiatives?as-of=2026-02-28").items()).isEmpty();
        assertThat(tracker.ask("/initiatives?as-of=2026-03-01").items()).hasSize(1);
        assertThat(tracker.ask("/initiatives?as-of=2026-03-02").items()).hasSize(2);
        assertThat(tracker.ask("/initiatives?as-of=2026-03-02T11:59:59Z").items())
                .hasSize(1);
    }

    @Test
    void saysAsOfWhichPositionAndTimeItStands() {
        Reply reply = tracker.ask("/initiatives?as-of=0");
        assertThat(reply.body().at("/asOf/position").asLong()).isZero();
        assertThat(reply.body().at("/asOf/time").asString()).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(tracker.ask("/initiatives?as-of=-1").body().at("/asOf/time").isNull())
                .isTrue();
    }

    @Test
    void answersAnUnchangedPageWithNothing() {
        String tag = String.valueOf(tracker.ask("/initiatives").tag());
        assertThat(tracker.ask("/initiatives", "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(tracker.ask("/initiatives?lang=fr", "If-None-Match", tag).status())
                .isEqualTo(200);
        tracker.record(titled("charter", "fr", "Charte", Standing.OFFICIAL));
        assertThat(tracker.ask("/initiatives", "If-None-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void keepsTheTagOfAPastPositionWhenTheLogGrows() {
        String tag = String.valueOf(tracker.ask("/initiatives?as-of=0").tag());
        tracker.record(titled("charter", "fr", "Charte", Standing.OFFICIAL));
        assertThat(tracker.ask("/initiatives?as-of=0", "If-None-Match", tag).status())
                .isEqualTo(304);
    }

    @Test
    void pagesThroughAList() {
        Reply first = tracker.ask("/initiatives?limit=1");
        assertThat(first.body().path("total").asInt()).isEqualTo(2);
        assertThat(first.body().path("next").asString()).isEqualTo("/initiatives?limit=1&offset=1");
        Reply second = tracker.ask(first.body().path("next").asString());
        assertThat(second.each("/id")).containsExactly("initiative:hubs");
        assertThat(second.body().has("next")).isFalse();
    }

    @Test
    void saysSoWhenTheViewsDoNotComeInTime() {
        Reply reply = tracker.ask("/initiatives?not-older-than=1000");
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.body().path("code").asString()).isEqualTo("not-there-yet");
    }
}
