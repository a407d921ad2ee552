package nextstep.query.implementation;

import static nextstep.query.catalogue.Some.REASON;
import static nextstep.query.catalogue.Some.SOURCE;
import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.InitiativeEvent.InitiativePaused;
import nextstep.events.catalogue.InitiativeEvent.InitiativeStatusReported;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSuperseded;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.ReportedStatus;
import nextstep.events.groups.CountryEvent.CountryPlaced;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.RegionId;
import nextstep.query.Tracker;
import nextstep.query.Tracker.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ProgressTest {
    private static final InitiativeId CHARTER = new InitiativeId("charter");

    private final PlanFacts hub = new PlanFacts("hub-ceeca");
    private final PlanFacts polish = new PlanFacts("hub-pl");

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void makePlans() {
        tracker = new Tracker(folder)
                .recordOn(
                        "2026-01-10",
                        recommendation(1, "Increase the Sustainability of Our Movement"),
                        recommendation(4, "Ensure Equity in Decision-making"),
                        initiative("funding", 1, 2, 2, "Funding for underrepresented communities"),
                        initiative("charter", 4, 22, 24, "Movement Charter"),
                        initiative("hubs", 4, 25, 26, "Regional and thematic hubs"),
                        new CountryPlaced(new CountryId("PL"), new RegionId("CEECA"), null, SOURCE),
                        hub.made("hubs", "REGION:CEECA", "CEEHUB", null),
                        hub.planned("needs", "2026-06-30", null),
                        hub.planned("budget", null, null),
                        polish.made("hubs", "COUNTRY:PL", "WMPL", null),
                        polish.planned("office", null, null));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void rollsUpFromStepsToRecommendations() {
        tracker.recordOn("2026-02-01", hub.completed("budget", null), hub.blocked("needs", "no volunteers", null));

        JsonNode equity = progress("recommendation=r4").items().at("/0");

        assertThat(equity.at("/progress/inWords").asString())
                .isEqualTo("1 of 2 initiatives reported (1 under way); 1 of 3 steps completed, 1 blocked");
        assertThat(equity.at("/progress/percent").asInt()).isEqualTo(33);
        assertThat(equity.at("/initiatives/1/contexts/1/progress/inWords").asString())
                .isEqualTo("1 of 2 steps completed, 1 blocked");
        assertThat(equity.at("/initiatives/1/contexts/1/plans/0/blocked/0/reason")
                        .asString())
                .isEqualTo("no volunteers");
    }

    @Test
    void neverShowsWhatIsNotReportedAsAPercentage() {
        JsonNode funding = progress("recommendation=r1").items().at("/0");

        assertThat(funding.at("/progress/state").asString()).isEqualTo("NOT_REPORTED");
        assertThat(funding.at("/progress/inWords").asString()).isEqualTo("not reported");
        assertThat(funding.at("/progress/percent").isMissingNode()).isTrue();
        assertThat(funding.at("/initiatives/0/progress/state").asString()).isEqualTo("NOT_REPORTED");
    }

    @Test
    void showsWhatWasDecidedAboutAnInitiativeOnTheDate() {
        tracker.record(
                new InitiativePaused(CHARTER, REASON, LocalDate.parse("2024-07-09"), SOURCE),
                new InitiativeSuperseded(CHARTER, List.of(), REASON, LocalDate.parse("2024-08-01"), SOURCE));

        assertThat(state("charter", "2024-07-08")).isEqualTo("NOT_REPORTED");
        assertThat(state("charter", "2024-07-09")).isEqualTo("PAUSED");
        assertThat(state("charter", "2024-08-01")).isEqualTo("SUPERSEDED");
    }

    @Test
    void doesNotTakeWhatWasSupersededForWorkOnTheRest() {
        tracker.record(
                new InitiativeSuperseded(
                        new InitiativeId("funding"), List.of(), REASON, LocalDate.parse("2024-08-01"), SOURCE),
                initiative("awareness", 1, 3, 3, "Increased awareness"));

        JsonNode sustainability = progress("recommendation=r1").items().at("/0/progress");

        assertThat(sustainability.at("/state").asString()).isEqualTo("NOT_REPORTED");
        assertThat(sustainability.at("/inWords").asString())
                .isEqualTo("1 of 2 initiatives reported (1 superseded); no steps reported");
    }

    @Test
    void saysWhenOnlyASourceReportsIt() {
        tracker.record(
                new InitiativeStatusReported(CHARTER, ReportedStatus.UNDER_WAY, LocalDate.parse("2020-11-22"), SOURCE));

        Reply charter = tracker.ask("/initiatives/charter/progress");

        assertThat(charter.item().at("/progress/state").asString()).isEqualTo("UNDER_WAY");
        assertThat(charter.item().at("/progress/inWords").asString())
                .isEqualTo("under way as a source reports, no plans");
        assertThat(charter.item().at("/progress/percent").isMissingNode()).isTrue();
    }

    @Test
    void isTheSameWordInTheListAndOnThePageOfTheInitiative() {
        InitiativeId hubs = new InitiativeId("hubs");
        tracker.recordOn("2026-02-01", hub.completed("budget", null), hub.blocked("needs", "no volunteers", null));
        tracker.record(
                new InitiativeStatusReported(hubs, ReportedStatus.COMPLETED, LocalDate.parse("2020-11-22"), SOURCE));

        assertThat(tracker.ask("/initiatives/hubs").item().at("/progress").asString())
                .isEqualTo("UNDER_WAY");
        assertThat(tracker.ask("/initiatives?state=UNDER_WAY").each("/id")).contains("initiative:hubs");
        assertThat(tracker.ask("/initiatives?state=COMPLETED").each("/id")).isEmpty();
        assertThat(tracker.ask("/initiatives/funding").item().at("/progress").asString())
                .isEqualTo("NOT_REPORTED");
    }

    @Test
    void standsOnThePagesOfInitiativesAndGroups() {
        assertThat(tracker.ask("/initiatives/hubs").item().at("/contexts")).hasSize(2);
    }

    private Reply progress(String query) {
        return tracker.ask("/progress?" + query);
    }

    private String state(String initiative, String on) {
        return tracker.ask("/initiatives/" + initiative + "/progress?on=" + on)
                .item()
                .at("/progress/state")
                .asString();
    }
}
