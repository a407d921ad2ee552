package nextstep.query.history.suppression;

import java.nio.file.Path;
import java.time.Duration;
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
import nextstep.query.Tracker;
import nextstep.query.history.Regions;
import nextstep.query.history.Sealed;
import nextstep.query.history.proof.Note;
import nextstep.query.views.Projector;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A text that somebody recorded and nobody must read again, in a log that was sealed before it is suppressed. */
abstract class AnInsult {
    static final String INSULT = "Insult that nobody must read again";
    static final RegionId REGION = new RegionId("ESEAP");

    @TempDir
    Path folder;

    Tracker tracker;
    Note before;

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

    void suppress(long position) {
        record(suppression(position));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> tracker.bean(Projector.class).lastSuppression() == tracker.last());
        awaitNewViews();
    }

    void awaitNewViews() {
        Projector projector = tracker.bean(Projector.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> projector.lastSuppression() >= 0 && !projector.isOutdated());
    }

    void record(TextSuppressed fact) {
        tracker.record(fact);
    }

    TextSuppressed suppression(long position) {
        String remains = Blanking.of(tracker.log().readRaw(position, 1).getFirst(), new EventNames(Facts.all()))
                .orElseThrow()
                .digest();
        return new TextSuppressed(SuppressionId.of(position), position, new Prose("It insults somebody"), remains);
    }
}
