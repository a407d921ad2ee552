package nextstep.query.implementation;

import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nextstep.query.Tracker;
import nextstep.query.Tracker.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlansTest {
    private final PlanFacts hub = new PlanFacts("hub-ceeca");

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void makeAPlan() {
        tracker = new Tracker(folder)
                .recordOn(
                        "2026-01-10",
                        recommendation(4, "Ensure Equity in Decision-making"),
                        initiative("hubs", 4, 25, 26, "Regional and thematic hubs"),
                        hub.made("hubs", "REGION:CEECA", "CEEHUB", null),
                        hub.planned("needs", "2026-03-31", null),
                        hub.planned("budget", null, null));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void tellsWhatHappensNextFirst() {
        tracker.recordOn("2026-02-01", hub.planned("office", "2026-02-15", null), hub.completed("budget", null));

        assertThat(texts(plan(""), "/steps", "/id")).containsExactly("step:office", "step:needs", "step:budget");
    }

    @Test
    void judgesStepsByTheDateAskedAbout() {
        tracker.recordOn(
                "2026-11-22",
                hub.started("needs", "2026-02-01"),
                hub.blocked("needs", "no volunteers", "2026-03-01"),
                hub.unblocked("needs", "2026-04-01"),
                hub.completed("needs", "2026-05-03"));

        assertThat(state("needs", "on=2026-01-31")).isEqualTo("PLANNED");
        assertThat(state("needs", "on=2026-02-01")).isEqualTo("UNDER_WAY");
        assertThat(state("needs", "on=2026-03-31")).isEqualTo("BLOCKED");
        assertThat(state("needs", "on=2026-05-02")).isEqualTo("UNDER_WAY");
        assertThat(state("needs", "on=2026-05-03")).isEqualTo("COMPLETED");
    }

    @Test
    void saysAsOfADayWhatTheTrackerSaidThen() {
        tracker.recordOn("2026-11-22", hub.completed("needs", "2026-05-03"));

        assertThat(state("needs", "as-of=2026-11-21&on=2026-06-01")).isEqualTo("PLANNED");
        assertThat(state("needs", "on=2026-06-01")).isEqualTo("COMPLETED");
    }

    @Test
    void showsEvidenceWithACompletedStep() {
        tracker.recordOn("2026-05-04", hub.completed("needs", "2026-05-03"));

        Reply step = tracker.ask("/plans/hub-ceeca/steps/needs");

        assertThat(step.item().at("/evidence/0/description").asString()).isEqualTo("Report of the survey");
        assertThat(step.item().at("/since").asString()).isEqualTo("2026-05-03");
        assertThat(step.item().at("/said")).hasSize(2);
    }

    @Test
    void saysWhyAndSinceWhenAStepIsBlocked() {
        tracker.recordOn("2026-03-01", hub.blocked("needs", "no volunteers", null));

        Reply step = tracker.ask("/plans/hub-ceeca/steps/needs");

        assertThat(step.item().at("/reason").asString()).isEqualTo("no volunteers");
        assertThat(step.item().at("/since").asString()).isEqualTo("2026-03-01");
    }

    @Test
    void callsAStepOverdueFromTheDayAfterItWasDue() {
        assertThat(step("needs", "on=2026-03-31").at("/overdue").asBoolean()).isFalse();
        assertThat(step("needs", "on=2026-04-01").at("/overdue").asBoolean()).isTrue();
    }

    @Test
    void confirmsAllOpenStepsWithThePlan() {
        tracker.recordOn("2026-04-10", hub.confirmed(null));

        assertThat(step("needs", "on=2026-07-09").at("/unconfirmedForDays").isMissingNode())
                .isTrue();
        assertThat(step("needs", "on=2026-07-10").at("/unconfirmedForDays").asLong())
                .isEqualTo(91);
    }

    @Test
    void isThereFromTheFirstDayAnythingOfItIsDated() {
        tracker.recordOn("2026-11-22", hub.completed("needs", "2025-12-01"));

        assertThat(plans("on=2025-11-30")).isEmpty();
        assertThat(plans("on=2025-12-01")).containsExactly("plan:hub-ceeca");
    }

    @Test
    void showsNotesByThePlanAndTheStepTheyAreAbout() {
        tracker.recordOn("2026-02-01", hub.noted(null, "met in Warsaw"), hub.noted("needs", "half of the replies"));

        assertThat(texts(plan(""), "/notes", "/text")).containsExactly("met in Warsaw", "half of the replies");
        assertThat(step("needs", "").at("/notes")).hasSize(1);
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        assertThat(tracker.ask("/plans/no-such").body().at("/code").asString()).isEqualTo("unknown-plan");
        assertThat(tracker.ask("/plans/hub-ceeca/steps/no-such").status()).isEqualTo(404);
    }

    private Reply plan(String query) {
        return tracker.ask("/plans/hub-ceeca?" + query);
    }

    private tools.jackson.databind.JsonNode step(String step, String query) {
        return tracker.ask("/plans/hub-ceeca/steps/" + step + "?" + query).item();
    }

    private String state(String step, String query) {
        return step(step, query).at("/state").asString();
    }

    private java.util.List<String> plans(String query) {
        return tracker.ask("/plans?" + query).each("/id");
    }

    private static java.util.List<String> texts(Reply reply, String list, String pointer) {
        return reply.item()
                .at(list)
                .valueStream()
                .map(node -> node.at(pointer).asString())
                .toList();
    }
}
