package nextstep.query.coordination;

import static nextstep.events.coordination.RoleKind.ACTIVE_COORDINATOR;
import static nextstep.events.coordination.RoleKind.NOT_INVOLVED;
import static nextstep.events.coordination.RoleKind.SUPPORTING;
import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static nextstep.query.coordination.RoleFacts.region;
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
import tools.jackson.databind.JsonNode;

class MatrixTest {
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

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void letsItsReaderChooseAnInitiativeAndAPlace() {
        tracker.record(region("CEECA"));

        String page = tracker.askForPage("/coordination?context=REGION:CEECA", "en");

        assertThat(page)
                .containsPattern(
                        "(?s)<select[^>]*name=\"initiative\">.*?<option value=\"hubs\">Regional and thematic hubs")
                .containsPattern("(?s)<select[^>]*name=\"context\">.*?<option value=\"GLOBAL\">.*?"
                        + "<option value=\"REGION:CEECA\" selected>")
                .doesNotContain("value=\"COUNTRY:");
    }

    @Test
    void saysOnceWhatCanBeDoneAboutAKindOfGap() {
        assertThat(tracker.askForPage("/coordination/gaps?on=2020-12-31", "en"))
                .contains("Movement Charter", "Regional and thematic hubs")
                .containsOnlyOnce("No group coordinates this initiative");
    }

    @Test
    void differsBetweenDates() {
        assertThat(cells("on=2020-12-31")).isEmpty();
        assertThat(cells("on=2021-11-01")).containsExactly("group:MCDC", "group:WMF-MSG");
        assertThat(cells("on=2023-06-30")).containsExactly("group:MCDC", "group:CEEHUB");
        assertThat(cells("")).containsExactly("group:CEEHUB");
    }

    @Test
    void hasARowForEveryInitiativeAndAColumnForEveryGroupInIt() {
        Reply matrix = tracker.ask("/coordination?on=2023-01-01");

        assertThat(matrix.each("/id")).containsExactly("initiative:charter", "initiative:hubs");
        assertThat(matrix.body()
                        .at("/columns")
                        .valueStream()
                        .map(column -> column.at("/code").asString()))
                .containsExactly("CEEHUB", "MCDC", "WMF-MSG");
        assertThat(matrix.items().at("/0/numberings/1/numbers/0").asInt()).isEqualTo(24);
        assertThat(matrix.items().at("/0/title/text").asString()).isEqualTo("Movement Charter");
    }

    @Test
    void filtersByRegionKindRoleContextAndGroup() {
        tracker.record(region("CEECA"), recommendation(9, "Innovate in Free Knowledge"));

        assertThat(cells("on=2023-01-01&region=CEECA")).containsExactly("group:CEEHUB");
        assertThat(cells("on=2023-01-01&kind=FOUNDATION")).containsExactly("group:WMF-MSG");
        assertThat(cells("on=2023-01-01&role=SUPPORTING")).containsExactly("group:WMF-MSG");
        assertThat(cells("on=2023-01-01&context=GLOBAL")).containsExactly("group:MCDC", "group:WMF-MSG");
        assertThat(cells("on=2023-01-01&group=MCDC")).containsExactly("group:MCDC");
        assertThat(tracker.ask("/coordination?initiative=hubs").items()).hasSize(1);
        assertThat(tracker.ask("/coordination?recommendation=r9").items()).isEmpty();
    }

    @Test
    void saysHowLongAClaimHasGoneUnconfirmed() {
        JsonNode reported = cell("on=2026-11-20");
        tracker.recordOn("2026-11-21", hub.confirmed(null));

        assertThat(reported.at("/standing").asString()).isEqualTo("REPORTED");
        assertThat(reported.at("/unconfirmedForDays").asLong()).isEqualTo(1450);
        assertThat(cell("on=2027-02-19").at("/unconfirmedForDays").isMissingNode())
                .isTrue();
        assertThat(cell("on=2027-02-20").at("/unconfirmedForDays").asLong()).isEqualTo(91);
        assertThat(cell("on=2026-11-21").at("/lastConfirmed").asString()).isEqualTo("2026-11-21");
    }

    @Test
    void saysAsOfAPositionWhatTheTrackerSaidThen() {
        long before = tracker.last();
        tracker.recordOn("2026-11-21", hub.declined(null));

        assertThat(cells("")).isEmpty();
        assertThat(cells("as-of=" + before)).containsExactly("group:CEEHUB");
        assertThat(cells("as-of=2026-11-19&on=2023-01-01")).isEmpty();
    }

    @Test
    void marksWhatIsOnlyProposedAndKeepsWhatTheGroupStates() {
        RoleFacts foundation = new RoleFacts("hubs", "GLOBAL", "WMF-MSG");
        tracker.record(foundation.declared(NOT_INVOLVED, "2026-01-01"), foundation.proposed(SUPPORTING, "2026-06-01"));

        Reply roles = tracker.ask("/initiatives/hubs/roles?context=GLOBAL");

        assertThat(roles.each("/standing")).containsExactly("DECLARED", "PROPOSED");
        assertThat(roles.each("/holds")).containsExactly("true", "false");
    }

    @Test
    void saysOfAnInitiativeThatGroupsOnlySupportThatNobodyCoordinatesIt() {
        RoleFacts helper = new RoleFacts("futures", "GLOBAL", "CEEHUB");
        tracker.record(initiative("futures", 4, 40, 41, "Futures"), helper.reported(SUPPORTING, "2022-12-01", null));

        assertThat(tracker.ask("/coordination?on=2023-01-01")
                        .items()
                        .valueStream()
                        .map(row -> row.at("/id").asString() + " "
                                + row.at("/coordinated").asBoolean()))
                .containsExactlyInAnyOrder(
                        "initiative:charter true", "initiative:hubs true", "initiative:futures false");
        assertThat(tracker.ask("/coordination?on=2023-01-01&role=SUPPORTING")
                        .items()
                        .at("/0/coordinated")
                        .asBoolean())
                .as("whatever cells are asked for")
                .isTrue();
    }

    private List<String> cells(String query) {
        return tracker.ask("/coordination?" + query)
                .items()
                .valueStream()
                .flatMap(row -> row.path("cells").valueStream())
                .map(cell -> cell.path("group").asString())
                .toList();
    }

    private JsonNode cell(String query) {
        return tracker.ask("/coordination?initiative=hubs&" + query).items().at("/0/cells/0");
    }
}
