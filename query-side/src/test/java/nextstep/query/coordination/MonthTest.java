package nextstep.query.coordination;

import static nextstep.events.coordination.RoleKind.ACTIVE_COORDINATOR;
import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static nextstep.query.coordination.RoleFacts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nextstep.events.groups.GroupKind;
import nextstep.query.Tracker;
import nextstep.query.implementation.PlanFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class MonthTest {
    private final PlanFacts plan = new PlanFacts("hub-ceeca");

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void makeAPlan() {
        tracker = new Tracker(folder)
                .recordOn(
                        "2026-10-15",
                        recommendation(4, "Ensure Equity in Decision-making"),
                        initiative("hubs", 4, 25, 26, "Regional and thematic hubs"),
                        registered("CEEHUB", GroupKind.HUB, "CEECA"),
                        registered("WMPL", GroupKind.CHAPTER, "CEECA"),
                        plan.made("hubs", "REGION:CEECA", "CEEHUB", null),
                        plan.planned("needs", "2026-12-01", null),
                        plan.planned("books", "2026-11-30", "WMPL"));
        tracker.recordOn("2026-11-20");
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void holdsWhatSpeaksOfDaysInTheMonthWhenEverItWasRecorded() {
        tracker.record(plan.started("needs", "2026-10-20"), plan.completed("needs", "2026-11-03"));

        assertThat(said("group=CEEHUB&month=2026-11")).containsExactly("COMPLETED Step needs 2026-11-03");
        assertThat(said("group=CEEHUB&month=2026-10"))
                .contains("STARTED Step needs 2026-10-20", "PLANNED Step needs 2026-10-15");
        assertThat(said("group=CEEHUB")).as("this month").isEqualTo(said("group=CEEHUB&month=2026-11"));
    }

    @Test
    void belongsToWhoLeadsThePlanAndToWhoTakesTheStep() {
        tracker.record(plan.blocked("books", "no room", "2026-11-04"), plan.started("needs", "2026-11-05"));

        assertThat(said("group=WMPL&month=2026-11")).containsExactly("BLOCKED Step books 2026-11-04");
        assertThat(said("group=CEEHUB&month=2026-11"))
                .containsExactly("STARTED Step needs 2026-11-05", "BLOCKED Step books 2026-11-04");
        assertThat(said("group=WMPL&group=CEEHUB&month=2026-11"))
                .as("each once")
                .hasSize(2);
        assertThat(report("group=WMPL&month=2026-11").at("/entries/0/text").asString())
                .isEqualTo("no room");
    }

    @Test
    void saysTheLastOfSeveralConfirmations() {
        tracker.record(plan.confirmed("2026-11-02"), plan.confirmed("2026-11-12"));

        assertThat(said("group=CEEHUB&month=2026-11")).containsExactly("CONFIRMED Plan of CEEHUB 2026-11-12");
    }

    @Test
    void tellsOfRolesTakenUpReaffirmedAndHandedOver() {
        RoleFacts role = new RoleFacts("hubs", "REGION:CEECA", "WMPL");
        tracker.record(
                role.declared(ACTIVE_COORDINATOR, "2026-11-01"),
                role.reaffirmed("2026-11-08"),
                role.offered("CEEHUB"),
                role.handedOver("CEEHUB", "2026-11-15"));

        JsonNode entries = report("group=WMPL&month=2026-11").get("entries");

        assertThat(entries.valueStream().map(entry -> entry.get("part").asString()))
                .contains("CONFIRMED", "TAKEN_UP", "HANDED_OVER");
        assertThat(entries.get(entries.size() - 1).get("other").asString()).isEqualTo("group:CEEHUB");
    }

    @Test
    void knowsNothingOfDaysAfterTheOneAskedAbout() {
        tracker.record(plan.completed("needs", "2026-11-10"));

        assertThat(said("group=CEEHUB&month=2026-11&on=2026-11-09")).isEmpty();
        assertThat(said("group=CEEHUB&month=2027-01")).isEmpty();
    }

    @Test
    void refusesWhatIsNoMonth() {
        assertThat(tracker.ask("/desk/report?group=CEEHUB&month=2026-13").status())
                .isEqualTo(400);
        assertThat(tracker.ask("/desk/report").status()).isEqualTo(400);
    }

    private JsonNode report(String query) {
        return tracker.ask("/desk/report?" + query).item();
    }

    private List<String> said(String query) {
        return report(query)
                .get("entries")
                .valueStream()
                .map(entry -> entry.path("part").asString() + " "
                        + entry.path("what").asString() + " "
                        + entry.path("on").asString())
                .toList();
    }
}
