package nextstep.command.http;

import static nextstep.command.http.RunningCommandSide.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import nextstep.events.log.Headers;
import nextstep.events.log.Recorded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision is taken back by its opposite, sent with {@code ?undoes=} and the position; both stay. */
class TakingBackTest {
    @TempDir
    static Path data;

    static RunningCommandSide side;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide(data);
        Register.enter(side);
        planned("s2");
        planned("s3");
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void recordsBesideTheNewDecisionWhichOneItTakesBack() {
        long blocked = blocked("s1");
        HttpResponse<String> answer = unblocked("s1", blocked, "{\"note\": \"It was another step\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(last().headers().undoes()).hasValue(blocked);
        assertThat(last().headers().entries()).containsEntry(Headers.UNDOES, Long.toString(blocked));
    }

    @Test
    void saysNothingNewWhenItIsAskedTwice() {
        long blocked = blocked("s2");
        unblocked("s2", blocked, "{\"note\": \"It was another step\"}");
        long before = side.log().size();
        HttpResponse<String> again = unblocked("s2", blocked, "{\"note\": \"It was another step\"}");

        assertThat(again.statusCode()).as(again.body()).isIn(200, 409);
        assertThat(side.log().size()).isEqualTo(before);
    }

    @Test
    void takesBackOnlyWhatStillStands() {
        long first = blocked("s3");
        side.posted("/plans/p1/steps/s3/unblock", "{}");
        blocked("s3");

        assertRefused(unblocked("s3", first, "{\"note\": \"late\"}"), 409, "decided-anew");
    }

    @Test
    void takesBackOnlyItsOppositeAboutTheSameStep() {
        planned("s4");
        planned("s5");
        long made = blocked("s4");
        blocked("s5");

        assertRefused(unblocked("s5", made, "{\"note\": \"no\"}"), 422, "undoes-something-else");
        assertRefused(side.posted("/plans/p1/steps/s4/start?undoes=" + made, "{}"), 422, "undoes-something-else");
        assertRefused(unblocked("s4", 0, "{\"note\": \"no\"}"), 422, "undoes-another-thing");
        assertRefused(unblocked("s4", 999_999, "{\"note\": \"no\"}"), 422, "undoes-another-thing");
    }

    @Test
    void asksForAReasonEvenWhereTheCommandDoesNot() {
        planned("s6");

        assertRefused(unblocked("s6", blocked("s6"), "{}"), 422, "undo-without-reason");
    }

    @Test
    void refusesWhatIsNoPosition() {
        HttpResponse<String> answer = side.posted("/plans/p1/steps/s1/unblock?undoes=yesterday", "{}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("field").stringValue()).isEqualTo("undoes");
    }

    private static void planned(String step) {
        side.posted("/plans/p1/steps/" + step + "/plan", "{\"title\": \"Step " + step + "\"}");
    }

    private static long blocked(String step) {
        side.posted("/plans/p1/steps/" + step + "/block", "{\"reason\": \"no venue\"}");
        return last().position();
    }

    private static HttpResponse<String> unblocked(String step, long position, String body) {
        return side.posted("/plans/p1/steps/" + step + "/unblock?undoes=" + position, body);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).get("code").stringValue()).isEqualTo(code);
    }

    private static Recorded last() {
        return side.log().read(side.log().size() - 1, 1).getFirst();
    }
}
