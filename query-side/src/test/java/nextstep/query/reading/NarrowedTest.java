package nextstep.query.reading;

import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nextstep.query.Tracker;
import nextstep.query.implementation.PlanFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page says by which choices it shows a part, and means what the question was asked with. */
class NarrowedTest {
    private final PlanFacts plan = new PlanFacts("hub-ceeca");

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void makeAPlan() {
        tracker = new Tracker(folder)
                .recordOn(
                        "2026-11-01",
                        recommendation(4, "Ensure Equity in Decision-making"),
                        initiative("hubs", 4, 25, 26, "Regional and thematic hubs"),
                        plan.made("hubs", "REGION:CEECA", "CEEHUB", null),
                        plan.planned("needs", "2026-12-01", "WMPL"),
                        plan.blocked("needs", "no room", "2026-11-01"));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void knowsEveryWordForYesAndNo() {
        for (String yes : new String[] {"true", "1", "on", "yes", "%20TRUE"}) {
            assertThat(page("/plans?blocked=" + yes)).as(yes).contains("Only plans with a blocked step", "hub-ceeca");
        }
        for (String no : new String[] {"false", "0", "off", "no"}) {
            assertThat(page("/plans?blocked=" + no))
                    .as(no)
                    .contains("Only plans without a blocked step")
                    .doesNotContain("/plans/hub-ceeca");
        }
    }

    @Test
    void knowsEveryWayToWriteANumber() {
        assertThat(page("/plans?unconfirmedFor=0x10")).contains("Unconfirmed for more than 16 days");
        assertThat(page("/plans?unconfirmedFor=%2090")).contains("Unconfirmed for more than 90 days");
    }

    @Test
    void knowsAWordWithSpaceAroundIt() {
        assertThat(page("/plans?phase=%20PILOT")).contains("Phase: pilot");
        assertThat(page("/plans?state=%20BLOCKED%20")).contains("State: blocked");
    }

    private String page(String address) {
        return tracker.askForPage(address, "en");
    }
}
