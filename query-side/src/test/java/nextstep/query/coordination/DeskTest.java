package nextstep.query.coordination;

import static nextstep.events.coordination.RoleKind.ACTIVE_COORDINATOR;
import static nextstep.events.coordination.RoleKind.SUPPORTING;
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

class DeskTest {
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
                        registered("CEEHUB", GroupKind.HUB, "CEECA"),
                        registered("WMPL", GroupKind.CHAPTER, "CEECA"),
                        plan.made("hubs", "REGION:CEECA", "CEEHUB", null),
                        plan.planned("needs", "2026-12-01", null),
                        plan.planned("books", "2026-11-30", "WMPL"),
                        plan.planned("talks", null, null));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void looksFourteenDaysAhead() {
        assertThat(whats("due", "on=2026-11-16")).containsExactly("Step books");
        assertThat(whats("due", "on=2026-11-17")).containsExactly("Step books", "Step needs");
        assertThat(whats("due", "on=2026-12-02")).isEmpty();
    }

    @Test
    void listsWhatIsOverdueTheOldestFirst() {
        assertThat(whats("overdue", "on=2026-12-01")).containsExactly("Step books");
        assertThat(whats("overdue", "on=2026-12-02")).containsExactly("Step books", "Step needs");
        assertThat(desk("on=2026-12-02").at("/overdue/0/days").asLong()).isEqualTo(2);
        assertThat(desk("on=2026-12-02").at("/overdue/0/settle").asString())
                .isEqualTo("/plans/hub-ceeca/steps/books/complete");
    }

    @Test
    void saysWhatIsBlockedWhyAndSinceWhen() {
        tracker.recordOn("2026-11-22", plan.blocked("talks", "no room", "2026-11-10"));

        JsonNode blocked = desk("").at("/blocked/0");

        assertThat(blocked.at("/reason").asString()).isEqualTo("no room");
        assertThat(blocked.at("/days").asLong()).isEqualTo(12);
        assertThat(blocked.at("/settle").asString()).isEqualTo("/plans/hub-ceeca/steps/talks/unblock");
    }

    @Test
    void asksForOneConfirmationOfAPlanInsteadOfOnePerStep() {
        assertThat(whats("unconfirmed", "on=2027-01-30")).isEmpty();
        assertThat(whats("unconfirmed", "on=2027-01-31")).containsExactly("Plan of CEEHUB");
        tracker.recordOn("2027-01-15", plan.started("talks", null));
        assertThat(whats("unconfirmed", "on=2027-01-31")).containsExactly("Step books", "Step needs");
    }

    @Test
    void belongsToTheGroupThatIsToTakeAStepAsWell() {
        assertThat(tracker.ask("/desk?group=WMPL&on=2026-11-20")
                        .item()
                        .at("/due/0/title")
                        .asString())
                .isEqualTo("Step books");
        assertThat(tracker.ask("/desk?group=WMPL&on=2026-11-20").item().at("/due"))
                .hasSize(1);
    }

    @Test
    void isEmptyWhileThePlanRests() {
        tracker.record(plan.paused("waiting for money", null));

        assertThat(whats("due", "on=2026-11-20")).isEmpty();
        assertThat(whats("overdue", "on=2026-12-20")).isEmpty();
    }

    @Test
    void holdsRolesThatWaitForAnAnswer() {
        RoleFacts proposed = new RoleFacts("hubs", "GLOBAL", "CEEHUB");
        RoleFacts offered = new RoleFacts("hubs", "REGION:CEECA", "WMPL");
        tracker.record(
                proposed.proposed(SUPPORTING, null),
                offered.declared(ACTIVE_COORDINATOR, null),
                offered.offered("CEEHUB"));

        JsonNode desk = desk("");

        assertThat(desk.at("/rolesToConfirm/0/settle").asString())
                .isEqualTo("/initiatives/hubs/roles/GLOBAL/CEEHUB/confirm");
        assertThat(desk.at("/rolesToConfirm/0/about").asString()).isEqualTo("ROLE");
        assertThat(desk.at("/rolesToConfirm/0/role").asString()).isEqualTo("SUPPORTING");
        assertThat(desk.at("/handOvers/0/settle").asString())
                .isEqualTo("/initiatives/hubs/roles/REGION:CEECA/WMPL/accept-offer");
        assertThat(desk.at("/handOvers/0/holder").asString()).isEqualTo("group:WMPL");
        assertThat(desk.at("/handOvers/0/reason").asString()).isEqualTo("as decided");
    }

    @Test
    void wordsARoleAndAPlanInTheReadersLanguage() {
        tracker.record(new RoleFacts("hubs", "GLOBAL", "CEEHUB").proposed(SUPPORTING, null));

        assertThat(tracker.askForPage("/desk?group=CEEHUB&on=2027-01-31", "ar"))
                .contains("<bdi>Name of CEEHUB</bdi>: يدعم", "الخطة «<bdi>Plan of CEEHUB</bdi>»")
                .doesNotContain("The role", "The plan");
    }

    @Test
    void servesSeveralGroupsAtOnce() {
        assertThat(tracker.ask("/desk?group=WMPL&group=CEEHUB").item().at("/groups"))
                .hasSize(2);
        assertThat(tracker.ask("/desk").status()).isEqualTo(400);
        assertThat(tracker.ask("/desk?group=a%20b").status()).isEqualTo(400);
    }

    private JsonNode desk(String query) {
        return tracker.ask("/desk?group=CEEHUB&" + query).item();
    }

    private List<String> whats(String list, String query) {
        return desk(query)
                .path(list)
                .valueStream()
                .map(entry -> entry.path("title").asString())
                .toList();
    }
}
