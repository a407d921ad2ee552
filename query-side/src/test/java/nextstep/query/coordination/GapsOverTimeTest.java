package nextstep.query.coordination;

import static nextstep.events.coordination.RoleKind.ACTIVE_COORDINATOR;
import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static nextstep.query.coordination.RoleFacts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSuperseded;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupKind;
import nextstep.query.Tracker;
import nextstep.query.Tracker.Reply;
import nextstep.query.catalogue.Some;
import nextstep.query.implementation.PlanFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapsOverTimeTest {
    private final RoleFacts committee = new RoleFacts("charter", "GLOBAL", "MCDC");
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
                        registered("CEEHUB", GroupKind.HUB, "CEECA"),
                        committee.reported(ACTIVE_COORDINATOR, "2021-11-01", "2024-07-09"),
                        hub.reported(ACTIVE_COORDINATOR, "2022-12-01", null));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void namesTheInitiativesWithoutACoordinatorOnTheDate() {
        assertThat(initiatives("NO_COORDINATOR", "2020-12-31"))
                .containsExactly("initiative:charter", "initiative:hubs");
        assertThat(initiatives("NO_COORDINATOR", "2022-01-01")).containsExactly("initiative:hubs");
        assertThat(initiatives("NO_COORDINATOR", "2023-01-01")).isEmpty();
        assertThat(initiatives("NO_COORDINATOR", "2026-11-22")).containsExactly("initiative:charter");
    }

    @Test
    void wantsNoCoordinatorForWhatWasSuperseded() {
        tracker.record(new InitiativeSuperseded(
                new InitiativeId("charter"), List.of(), Some.REASON, LocalDate.parse("2024-08-01"), Some.SOURCE));

        assertThat(initiatives("NO_COORDINATOR", "2024-07-31")).containsExactly("initiative:charter");
        assertThat(initiatives("NO_COORDINATOR", "2026-11-22")).isEmpty();
    }

    @Test
    void saysWhatOneCanDo() {
        Reply gaps = tracker.ask("/coordination/gaps?kind=NEVER_CONFIRMED");

        assertThat(gaps.each("/groups/0")).containsExactly("group:CEEHUB");
        assertThat(gaps.items().at("/0/advice").asString()).contains("can confirm or decline");
        assertThat(gaps.items().at("/0/settle").asString())
                .isEqualTo("/initiatives/hubs/roles/REGION:CEECA/CEEHUB/confirm");
        assertThat(gaps.items().at("/0/days").asLong()).isEqualTo(1450);
        assertThat(gaps.body().at("/byKind/SILENT_COORDINATOR").asLong()).isZero();
    }

    @Test
    void hearsASilentCoordinatorWhenAStepOfItsPlanIsReported() {
        PlanFacts plan = new PlanFacts("hub-ceeca");
        tracker.recordOn("2026-11-21", plan.made("hubs", "REGION:CEECA", "CEEHUB", "2023-01-01"));

        assertThat(initiatives("SILENT_COORDINATOR", "2026-11-22")).containsExactly("initiative:hubs");
        tracker.recordOn("2026-11-22", plan.planned("needs", null, null));
        assertThat(initiatives("SILENT_COORDINATOR", "2026-11-22")).isEmpty();
    }

    @Test
    void findsPlansInContextsThatNobodyCoordinates() {
        tracker.record(new PlanFacts("hub-lac").made("hubs", "REGION:LAC", "WMAR", null));

        assertThat(tracker.ask("/coordination/gaps?kind=NO_COORDINATOR_IN_CONTEXT")
                        .each("/context"))
                .containsExactly("REGION:LAC");
    }

    private List<String> initiatives(String kind, String on) {
        return tracker.ask("/coordination/gaps?kind=" + kind + "&on=" + on).each("/initiative");
    }
}
