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
import nextstep.query.Tracker.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of one role, and on the pages of its initiative and its group. */
class RolePagesTest {
    private final RoleFacts committee = new RoleFacts("charter", "GLOBAL", "MCDC");
    private final RoleFacts team = new RoleFacts("charter", "GLOBAL", "WMF-MSG");
    private final RoleFacts hub = new RoleFacts("hubs", "REGION:CEECA", "CEEHUB");

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void recordWhatSourcesSay() {
        tracker = new Tracker(folder)
                .recordOn(
                        "2026-11-20",
                        recommendation(4, "Ensure Equity in Decision-making"),
                        initiative("charter", 4, 22, 24, "Movement Charter"),
                        initiative("hubs", 4, 25, 26, "Regional and thematic hubs"),
                        registered("MCDC", GroupKind.COMMITTEE, null),
                        registered("WMF-MSG", GroupKind.FOUNDATION, null),
                        registered("CEEHUB", GroupKind.HUB, "CEECA"),
                        committee.reported(ACTIVE_COORDINATOR, "2021-11-01", "2024-07-09"),
                        team.reported(SUPPORTING, "2021-11-01", "2023-06-30"),
                        hub.reported(ACTIVE_COORDINATOR, "2022-12-01", null));
    }

    /** It was decided, though there is no day on which it held. */
    @Test
    void keepsARoleThatEndedOnItsFirstDay() {
        RoleFacts chapter = new RoleFacts("hubs", "GLOBAL", "CEEHUB");
        tracker.recordOn("2026-11-22", chapter.declared(SUPPORTING, null), chapter.ended("2026-11-22"));

        Reply role = tracker.ask("/initiatives/hubs/roles/GLOBAL/CEEHUB");
        assertThat(role.body().at("/item/onTheDate")).isEmpty();
        assertThat(role.body().at("/item/periods/0/until").asString()).isEqualTo("2026-11-22");
        assertThat(tracker.askForPage("/initiatives/hubs/roles/GLOBAL/CEEHUB", "en"))
                .contains("as decided");
        for (String about : List.of("initiative:hubs", "group:CEEHUB")) {
            assertThat(tracker.ask("/history?about=" + about).each("/position"))
                    .startsWith(Long.toString(tracker.last()), Long.toString(tracker.last() - 1));
        }
        assertThat(cells("on=2026-11-22")).containsExactly("group:CEEHUB");
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void followsARoleFromGroupToGroup() {
        RoleFacts other = new RoleFacts("hubs", "REGION:CEECA", "WMPL");
        tracker.record(
                hub.confirmed(null),
                hub.offered("WMPL"),
                hub.handedOver("WMPL", "2026-12-01"),
                other.takenOver(ACTIVE_COORDINATOR, "CEEHUB", "2026-12-01"));

        assertThat(tracker.ask("/initiatives/hubs/roles?on=2026-11-30").each("/group"))
                .containsExactly("group:CEEHUB");
        assertThat(tracker.ask("/initiatives/hubs/roles?on=2026-12-01").each("/group"))
                .containsExactly("group:WMPL");
    }

    @Test
    void tellsAllPeriodsOfARole() {
        tracker.recordOn("2026-11-21", hub.ended("2026-11-21"), hub.declared(SUPPORTING, "2026-11-25"));

        Reply role = tracker.ask("/initiatives/hubs/roles/REGION:CEECA/CEEHUB?on=2026-11-26");

        assertThat(role.item().at("/periods")).hasSize(2);
        assertThat(role.item().at("/periods/0/until").asString()).isEqualTo("2026-11-21");
        assertThat(role.item().at("/periods/0/said/1/what").asString()).isEqualTo("ENDED");
        assertThat(role.item().at("/onTheDate/0/role").asString()).isEqualTo("SUPPORTING");
        assertThat(tracker.ask("/initiatives/hubs/roles/GLOBAL/CEEHUB").status())
                .isEqualTo(404);
        assertThat(tracker.ask("/initiatives/no-such/roles").status()).isEqualTo(404);
    }

    @Test
    void standsOnThePagesOfInitiativesAndGroups() {
        assertThat(tracker.ask("/initiatives/hubs").item().at("/roles/0/group").asString())
                .isEqualTo("group:CEEHUB");
        assertThat(tracker.ask("/groups/MCDC?on=2022-01-01")
                        .item()
                        .at("/roles/0/initiative")
                        .asString())
                .isEqualTo("initiative:charter");
    }

    private List<String> cells(String query) {
        return tracker.ask("/coordination?" + query)
                .items()
                .valueStream()
                .flatMap(row -> row.path("cells").valueStream())
                .map(cell -> cell.path("group").asString())
                .toList();
    }
}
