package nextstep.command.http;

import static nextstep.command.http.RunningCommandSide.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After something was taken back it is decided as if neither had ever been said: what stood before stands again. */
class AfterTakingBackTest {
    private static final String STEP = "/plans/p1/steps/s1/";
    private static final String ROLE = "/initiatives/i1/roles/GLOBAL/WMPL/";
    private static final String ANSWER = "/rounds/2026/priorities/WMPL/";

    @TempDir
    Path data;

    RunningCommandSide side;

    @BeforeEach
    void start() {
        side = new RunningCommandSide(data);
        Register.enter(side);
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void aStepIsBlockedAgainByWhatBlockedItBefore() {
        posted(STEP + "block", "{\"reason\": \"no venue\", \"on\": \"2026-03-01\"}");
        long completed = posted(STEP + "complete", "{\"evidence\": [{\"description\": \"report\"}]}");
        undone(STEP + "reopen", completed, "\"reason\": \"it was another step\"");

        assertRefused(
                side.posted(STEP + "unblock", "{\"note\": \"now\", \"on\": \"2026-02-01\"}"), "dates-out-of-order");
        posted(STEP + "unblock", "{\"note\": \"now\"}");
    }

    @Test
    void itIsSoAfterManyFactsAndWithASnapshotFromBeforeToo() {
        posted(STEP + "block", "{\"reason\": \"no venue\"}");
        long completed = posted(STEP + "complete", "{\"evidence\": [{\"description\": \"report\"}]}");
        for (int i = 0; i < 120; i++) {
            posted("/plans/p1/note", "{\"note\": \"Note " + i + "\"}");
        }
        undone(STEP + "reopen", completed, "\"reason\": \"it was another step\"");
        for (int i = 0; i < 3; i++) {
            posted("/plans/p1/note", "{\"note\": \"Later note " + i + "\"}");
        }
        side.close();
        side = new RunningCommandSide(data);
        side.adaSpeaksFor("WMPL");

        posted(STEP + "unblock", "{\"note\": \"now\"}");
    }

    @Test
    void whatAGroupDeclaredByMistakeLeavesTheReportToBeAnswered() {
        posted(ROLE + "report", "{\"role\": \"SUPPORTING\", \"from\": \"2024-01-01\", \"source\": \"Meta\"}");
        long declared = posted(ROLE + "declare", "{\"role\": \"ACTIVE_COORDINATOR\", \"from\": \"2025-01-01\"}");
        undone(ROLE + "end", declared, "\"reason\": \"it was another initiative\"");

        posted(ROLE + "confirm", "{}");
    }

    @Test
    void aRoleIsDeclaredAnewForTheVerySameTime() {
        long declared = posted(
                ROLE + "declare", "{\"role\": \"SUPPORTING\", \"from\": \"2024-01-01\", \"to\": \"2025-01-01\"}");
        undone(ROLE + "end", declared, "\"reason\": \"the kind is wrong\"");

        posted(
                ROLE + "declare",
                "{\"role\": \"ACTIVE_COORDINATOR\", \"from\": \"2024-01-01\", \"to\": \"2025-01-01\"}");
    }

    @Test
    void theAnswerBeforeARevisionStandsAgain() {
        posted(ANSWER + "submit", picks("r1"));
        long revised = posted(ANSWER + "revise", picks("r2").replaceFirst("[{]", "{\"reason\": \"they asked\", "));
        undone(ANSWER + "withdraw", revised, "\"reason\": \"the board had not met\"");

        assertRefused(side.posted(ANSWER + "submit", picks("r3")), "priorities-submitted");
        long size = side.log().size();
        side.posted(ANSWER + "submit", picks("r1"));
        assertThat(side.log().size()).isEqualTo(size);
    }

    @Test
    void takingBackTwiceSaysNothingNew() {
        posted(STEP + "block", "{\"reason\": \"no venue\"}");
        long unblocked = posted(STEP + "unblock", "{}");
        undone(STEP + "block", unblocked, "\"reason\": \"not yet\"");
        long size = side.log().size();
        HttpResponse<String> again = side.posted(STEP + "block?undoes=" + unblocked, "{\"reason\": \"not yet\"}");

        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(side.log().size()).isEqualTo(size);
    }

    private static String picks(String recommendation) {
        String initiative = recommendation.replace('r', 'i');
        return "{\"picks\": [{\"recommendation\": \"" + recommendation + "\", \"initiatives\": [\"" + initiative
                + "\"]}], \"basis\": {\"howDecided\": \"vote\"}}";
    }

    private long posted(String path, String body) {
        HttpResponse<String> answer = side.posted(path, body);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isBetween(200, 201);
        return side.log().size() - 1;
    }

    private void undone(String path, long position, String body) {
        posted(path + "?undoes=" + position, "{" + body + "}");
        assertThat(side.log()
                        .read(side.log().size() - 1, 1)
                        .getFirst()
                        .headers()
                        .undoes())
                .hasValue(position);
    }

    private static void assertRefused(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(409, 422);
        assertThat(json(answer).get("code").stringValue()).isEqualTo(code);
    }
}
