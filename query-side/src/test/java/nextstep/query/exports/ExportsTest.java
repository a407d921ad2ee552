package nextstep.query.exports;

import static nextstep.events.coordination.RoleKind.ACTIVE_COORDINATOR;
import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.groups.GroupId;
import nextstep.events.priorities.DecisionBasis;
import nextstep.events.priorities.Pick;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesSubmitted;
import nextstep.events.priorities.PrioritiesId;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Prose;
import nextstep.query.Tracker;
import nextstep.query.coordination.RoleFacts;
import nextstep.query.implementation.PlanFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {
    private final PlanFacts plan = new PlanFacts("hub-ceeca");
    private final RoleFacts hub = new RoleFacts("hubs", "REGION:CEECA", "CEEHUB");

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
                        plan.planned("needs", "2026-12-01", "WMPL"));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void givesStepsAsTheyStandOnTheDate() {
        tracker.record(plan.blocked("needs", "=cmd, \"no\" room", "2026-11-05"), plan.completed("needs", "2026-11-10"));

        assertThat(lines("/exports/steps.csv?on=2026-11-05"))
                .containsExactly(
                        "plan,initiative,context,lead,plan_title,plan_from,step,title,due,weight,responsible,state,on,reason,"
                                + "evidence,evidence_link",
                        "hub-ceeca,hubs,REGION:CEECA,CEEHUB,Plan of CEEHUB,2026-11-01,needs,Step needs,2026-12-01,1,WMPL,BLOCKED,"
                                + "2026-11-05,\"'=cmd, \"\"no\"\" room\",,");
        assertThat(lines("/exports/steps.csv?on=2026-11-10").get(1))
                .endsWith("WMPL,COMPLETED,2026-11-10,,Report of the survey,");
    }

    @Test
    void givesRolesOfTheDateOrAllThereEverWere() {
        tracker.record(hub.reported(ACTIVE_COORDINATOR, "2022-12-01", "2024-01-01"));

        assertThat(lines("/exports/roles.csv?on=2023-01-01"))
                .containsExactly(
                        "initiative,context,group,role,from,to,standing,note,source,reason",
                        "hubs,REGION:CEECA,CEEHUB,ACTIVE_COORDINATOR,2022-12-01,2024-01-01,REPORTED,,Meta-Wiki,");
        assertThat(lines("/exports/roles.csv")).hasSize(1);
        assertThat(lines("/exports/roles.csv?ever=true")).hasSize(2);
        assertThat(lines("/exports/roles.csv?ever=true&as-of=3")).hasSize(1);
    }

    @Test
    void givesPrioritiesARowForEachRecommendation() {
        RoundId round = new RoundId("2026");
        GroupId group = new GroupId("WMPL");
        Pick pick =
                new Pick(new RecommendationId("r4"), List.of(new InitiativeId("hubs"), new InitiativeId("charter")));
        tracker.record(new PrioritiesSubmitted(
                PrioritiesId.of(round, group),
                round,
                group,
                List.of(pick),
                new DecisionBasis(new Prose("by vote"), 7, null),
                LocalDate.parse("2026-11-01")));

        assertThat(lines("/exports/priorities.csv"))
                .containsExactly(
                        "round,group,recommendation,initiatives,how_decided,participants,link,on",
                        "2026,WMPL,r4,hubs|charter,by vote,7,,2026-11-01");
    }

    private List<String> lines(String path) {
        return tracker.askForText(path).lines().toList();
    }
}
