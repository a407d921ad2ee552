package nextstep.command.http;

import static nextstep.command.http.RunningCommandSide.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What can be read and is refused: because something is not there, a rule says no, or the caller saw an older version. */
class RefusedCommandsTest extends NothingIsRecorded {
    @Test
    void doesNotFindWhatTheAddressNames() {
        assertProblem(side.posted("/plans/nowhere/pause", "{\"reason\": \"x\"}"), 404, "unknown-plan");
        assertProblem(side.posted("/regions/NONE/retire", "{\"reason\": \"x\"}"), 404, "unknown-region");
        assertProblem(side.posted("/plans/p1/steps/none/start", "{}"), 404, "unknown-step");
        String role = "{\"role\": \"SUPPORTING\"}";
        assertProblem(side.posted("/initiatives/none/roles/GLOBAL/WMPL/declare", role), 404, "unknown-initiative");
        assertProblem(side.posted("/initiatives/i1/roles/GLOBAL/none/declare", role), 404, "unknown-group");
        assertProblem(side.posted("/initiatives/i1/roles/REGION:NONE/WMPL/declare", role), 404, "unknown-region");
        assertProblem(side.posted("/initiatives/i1/roles/GLOBAL/WMPL/end", "{\"reason\": \"x\"}"), 404, "unknown-role");
        String priorities = "{\"picks\": [" + pick("r1", "i1") + "], \"basis\": {\"howDecided\": \"vote\"}}";
        assertProblem(side.posted("/rounds/none/priorities/WMPL/submit", priorities), 404, "unknown-round");
        assertProblem(side.posted("/rounds/2026/priorities/none/submit", priorities), 404, "unknown-group");
        assertProblem(side.posted("/rounds/2026/priorities/WMPL/revise", priorities), 404, "unknown-priorities");
    }

    @Test
    void refusesWhatTheBodyNamesButIsNotThere() {
        String plan = "{\"initiative\": \"none\", \"context\": \"GLOBAL\", \"lead\": \"WMPL\", \"title\": \"x\"}";
        assertProblem(side.posted("/plans/p2/make", plan), 422, "unknown-initiative");
        assertProblem(side.posted("/plans/none/make", plan), 422, "unknown-initiative");
        assertProblem(
                side.posted(
                        "/rounds/2026/priorities/WMPL/submit",
                        "{\"picks\": [" + pick("none", "i1") + "], \"basis\": {\"howDecided\": \"vote\"}}"),
                422,
                "unknown-recommendation");
        assertProblem(
                side.posted("/plans/p1/steps/s3/plan", "{\"title\": \"x\", \"responsible\": \"none\"}"),
                422,
                "unknown-group");
    }

    @Test
    void refusesAFourthRecommendation() {
        HttpResponse<String> answer = side.posted(
                "/rounds/2026/priorities/WMPL/submit",
                "{\"picks\": [" + pick("r1", "i1") + "," + pick("r2", "i2") + "," + pick("r3", "i3") + ","
                        + pick("r4", "i4") + "], \"basis\": {\"howDecided\": \"vote\"}}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("detail").stringValue()).contains("one to three recommendations");
    }

    @Test
    void refusesAnInitiativeUnderAnotherRecommendation() {
        HttpResponse<String> answer = side.posted(
                "/rounds/2026/priorities/WMPL/submit",
                "{\"picks\": [" + pick("r1", "i2") + "], \"basis\": {\"howDecided\": \"vote\"}}");

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void refusesToCompleteWithoutEvidence() {
        assertThat(side.posted("/plans/p1/steps/s1/complete", "{\"evidence\": []}")
                        .statusCode())
                .isEqualTo(422);
        assertProblem(side.posted("/plans/p1/steps/s1/complete", "{}"), 400, "malformed");
    }

    @Test
    void refusesAnOutdatedVersion() {
        HttpResponse<String> answer =
                side.send(side.post("/plans/p1/pause", "{\"reason\": \"x\"}").header("If-Match", "\"0\""));

        assertProblem(answer, 412, "outdated");
        assertThat(json(answer).get("detail").stringValue()).contains("its version is now 1");
    }

    @Test
    void refusesAVersionThatIsNoNumber() {
        assertProblem(
                side.send(side.post("/plans/p1/pause", "{\"reason\": \"x\"}").header("If-Match", "\"abc\"")),
                400,
                "malformed");
    }

    private static String pick(String recommendation, String initiative) {
        return "{\"recommendation\": \"" + recommendation + "\", \"initiatives\": [\"" + initiative + "\"]}";
    }
}
