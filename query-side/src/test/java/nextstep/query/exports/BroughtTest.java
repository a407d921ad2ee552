package nextstep.query.exports;

import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import nextstep.events.Fact;
import nextstep.query.Tracker;
import nextstep.query.implementation.PlanFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;

/** The page says of a piece of the log that it was brought in only where it is what one request recorded. */
class BroughtTest {
    private final PlanFacts plan = new PlanFacts("hub-ceeca");

    @TempDir
    Path folder;

    private Tracker tracker;

    /** Two by nobody, then 301 in answer to one request, then one in answer to another. */
    @BeforeEach
    void bringIn() {
        tracker = new Tracker(folder)
                .record(recommendation(4, "Ensure Equity"), initiative("hubs", 4, 25, 26, "Hubs"))
                .recordFor("one", plan.made("hubs", "REGION:CEECA", "CEEHUB", null))
                .recordFor(
                        "one",
                        IntStream.range(0, 300)
                                .mapToObj(i -> plan.planned("step-" + i, "2026-12-01", null))
                                .toArray(Fact[]::new))
                .recordFor("two", plan.planned("another", "2026-12-01", null));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void saysWhatATableRecorded() {
        assertThat(page(200, "table=steps&facts=301&until=302"))
                .contains("301 facts were recorded", "/history?after=1&amp;before=303", "/plans/hub-ceeca");
        assertThat(page(200, "table=steps&facts=1&until=303")).contains("1 fact was recorded");
        assertThat(page(200, "table=steps&facts=0&until=303")).contains("Brought in: Steps");
    }

    @Test
    void saysNothingOfWhatSeveralRequestsRecordedOrNone() {
        assertThat(page(404, "table=steps&facts=302&until=303")).contains("not what one table has recorded");
        page(404, "table=steps&facts=2&until=1");
        page(404, "table=steps&facts=304&until=303");
    }

    @Test
    void saysNothingOfAPartOfWhatARequestRecorded() {
        page(404, "table=steps&facts=300&until=302");
        page(404, "table=steps&facts=300&until=301");
    }

    @Test
    void refusesWhatCannotBeSo() {
        page(400, "table=people&facts=1&until=302");
        page(400, "table=steps&facts=1");
        page(400, "facts=1&until=302");
        page(400, "table=steps&facts=100001&until=302");
        page(400, "table=steps&facts=-1&until=302");
        page(400, "table=steps&facts=1&until=304");
        page(400, "table=steps&facts=9&until=7");
        assertThat(tracker.askAsIs("/imports?table=people").getStatus()).isEqualTo(400);
    }

    private String page(int status, String said) {
        MockHttpServletResponse answer =
                tracker.askAsIs("/imports?" + said, "Accept", "text/html", "Not-Older-Than", "303");
        assertThat(answer.getStatus()).as(said).isEqualTo(status);
        return new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
