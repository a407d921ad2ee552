package nextstep.standalone.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said of several steps at once is said of each under its own rules, and of all or none. */
@SuppressWarnings("NullAway.Init") // started before all
class SeveralStepsTest {
    private static final String EVIDENCE = "[{\"description\": \"The report\", \"link\": \"https://example.org/r\"}]";

    @TempDir
    private static Path data;

    private static RunningTracker tracker;

    @BeforeAll
    static void start() {
        tracker = new RunningTracker(data, true).whereOneSpeaksForAll();
        for (String plan : new String[] {"many", "more"}) {
            tracker.does("/plans/" + plan + "/make", """
                    {"initiative": "regional-thematic-hubs", "context": "THEME:%s", "lead": "CEEHUB", "title": "Plan"}""".formatted(plan));
            for (String step : new String[] {"one", "two", "three"}) {
                tracker.does("/plans/" + plan + "/steps/" + step + "/plan", "{\"title\": \"Step\"}");
            }
        }
    }

    @AfterAll
    static void stop() {
        tracker.close();
    }

    @Test
    void completesStepsOfSeveralPlansWithOneEvidence() {
        HttpResponse<String> answer = settled(
                "{\"steps\": [\"many/one\", \"more/one\"], \"said\": \"COMPLETE\", \"evidence\": " + EVIDENCE + "}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JsonMapper.shared().readTree(answer.body()).get("recorded").asInt())
                .isEqualTo(2);
        for (String plan : new String[] {"many", "more"}) {
            JsonNode step = tracker.read("/plans/" + plan + "/steps/one").get("item");
            assertThat(step.get("state").asString()).isEqualTo("COMPLETED");
            assertThat(step.at("/evidence/0/description").asString()).isEqualTo("The report");
        }
    }

    @Test
    void recordsNothingWhereOneIsRefusedAndSaysWhyOfEach() {
        long before = tracker.log().size();

        HttpResponse<String> answer =
                settled("{\"steps\": [\"many/two\", \"many/none\", \"nowhere/x\"], \"said\": \"CONFIRM\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("code").asString()).isEqualTo("steps-refused");
        assertThat(problem.get("faults"))
                .extracting(fault -> fault.get("field").asString())
                .containsExactly("steps[1]", "steps[2]");
        assertThat(problem.at("/faults/0/sentence").asString()).startsWith("many/none: ");
        assertThat(tracker.log().size()).isEqualTo(before);
    }

    @Test
    void confirmsEachAndAsksForEvidenceOnlyWhereSomethingIsCompleted() {
        assertThat(settled("{\"steps\": [\"many/two\", \"many/three\"], \"said\": \"CONFIRM\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(settled("{\"steps\": [\"more/two\"], \"said\": \"COMPLETE\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(settled("{\"steps\": [\"more/two\"], \"said\": \"CONFIRM\", \"evidence\": " + EVIDENCE + "}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(settled("{\"steps\": [], \"said\": \"CONFIRM\"}").statusCode())
                .isEqualTo(400);
        assertThat(settled("{\"steps\": [\"more\"], \"said\": \"CONFIRM\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysAsEveryDoorWhereAllIsOnlyAMatterOfWhoAsks() {
        tracker.does("/plans/theirs/make", """
                {"initiative": "regional-thematic-hubs", "context": "THEME:theirs", "lead": "WMPL", "title": "Plan"}""");
        tracker.does("/plans/theirs/steps/one/plan", "{\"title\": \"Step\"}");
        String two = "{\"steps\": [\"many/three\", \"more/three\"], \"said\": \"CONFIRM\"}";

        HttpResponse<String> nobody = tracker.postedByAnother(null, "/desk/settle", two);
        HttpResponse<String> mixed = tracker.postedByAnother(
                "WMPL",
                "/desk/settle",
                "{\"steps\": [\"theirs/none\", \"many/three\", \"theirs/one\"], \"said\": \"CONFIRM\"}");

        assertThat(nobody.statusCode()).as(nobody.body()).isEqualTo(403);
        JsonNode problem = JsonMapper.shared().readTree(nobody.body());
        assertThat(problem.get("code").asString()).isEqualTo("mandate-needed");
        assertThat(problem.get("faults").size()).isEqualTo(2);
        assertThat(problem.at("/faults/0/sentence").asString()).contains("coordinator of CEEHUB");
        assertThat(mixed.statusCode()).as(mixed.body()).isEqualTo(422);
        assertThat(JsonMapper.shared().readTree(mixed.body()).get("faults"))
                .extracting(fault -> fault.get("field").asString())
                .containsExactly("steps[0]", "steps[1]");
    }

    private static HttpResponse<String> settled(String body) {
        return tracker.posted("/desk/settle", body);
    }
}
