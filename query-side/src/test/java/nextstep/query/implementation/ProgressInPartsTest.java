package nextstep.query.implementation;

import static nextstep.query.catalogue.Some.SOURCE;
import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static nextstep.query.coordination.RoleFacts.region;
import static nextstep.query.coordination.RoleFacts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nextstep.events.groups.CountryEvent.CountryPlaced;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.RegionId;
import nextstep.events.implementation.Phase;
import nextstep.query.Tracker;
import nextstep.query.Tracker.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Progress is divided and filtered by where, who and how. */
class ProgressInPartsTest {

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
    void isDividedByTheRegionOfTheContextOrItsCountry() {
        Reply regions = progress("by=region");

        assertThat(regions.each("/key")).containsExactly("CEECA");
        assertThat(regions.items().at("/0/plans").asInt()).isEqualTo(2);
    }

    @Test
    void isDividedByPhaseAsItWasOnTheDate() {
        tracker.record(hub.inPhase(Phase.PILOT, "2026-03-01"));

        assertThat(progress("by=phase&on=2026-02-28").each("/key")).containsExactly("");
        assertThat(progress("by=phase&on=2026-03-01").each("/key")).containsExactly("", "PILOT");
    }

    @Test
    void filtersByWhereWhoAndHow() {
        tracker.record(region("CEECA"), registered("WMPL", GroupKind.CHAPTER, null));
        tracker.recordOn("2026-02-01", polish.blocked("office", "no room", null));

        assertThat(plans("lead=WMPL")).containsExactly("plan:hub-pl");
        assertThat(plans("context=REGION:CEECA")).containsExactly("plan:hub-ceeca");
        assertThat(plans("blocked=true")).containsExactly("plan:hub-pl");
        assertThat(plans("region=CEECA")).containsExactly("plan:hub-pl", "plan:hub-ceeca");
        assertThat(progress("state=NOT_REPORTED")
                        .items()
                        .at("/1/initiatives/0/id")
                        .asString())
                .isEqualTo("initiative:charter");
    }

    @Test
    void countsPlansThatWereReplacedForNothing() {
        tracker.recordOn("2026-02-01", polish.completed("office", null), polish.superseded("hub-ceeca", null));

        assertThat(state("hubs", "2026-01-31")).isEqualTo("PLANNED");
        JsonNode hubs = tracker.ask("/initiatives/hubs/progress").item();
        assertThat(hubs.at("/progress/inWords").asString()).isEqualTo("0 of 2 steps completed");
        assertThat(hubs.at("/contexts/0/progress/state").asString()).isEqualTo("SUPERSEDED");
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

    private List<String> plans(String query) {
        return progress(query)
                .items()
                .at("/0/initiatives/0/contexts")
                .valueStream()
                .flatMap(context -> context.path("plans").valueStream())
                .map(plan -> plan.path("id").asString())
                .toList();
    }
}
